"""Where in the database, the sessions and the files do the marks of a person stand?"""

import re
from collections import defaultdict

from django.contrib.sessions.models import Session
from django.db import connection

from .everywhere import MARK

TOKEN = re.compile(rf"{MARK}[a-zæøå]*")
ESCAPED = re.compile(r"\\u([0-9a-f]{4})")
COPIES = ("search_", "wagtailsearch_")
"""What stands there is made of the other tables, and cut into pieces."""


def tables():
    with connection.cursor() as cursor:
        return [table.name for table in connection.introspection.get_table_list(cursor) if table.type == "t"]


def cells():
    """Every column of every row, read as text; also those of the embedded index."""
    with connection.cursor() as cursor:
        for table in tables():
            cursor.execute(f"SELECT * FROM {connection.ops.quote_name(table)}")
            names = [f"{table}.{column[0]}" for column in cursor.description]
            for row in cursor.fetchall():
                yield from zip(names, map(text_of, row), strict=True)


def text_of(cell):
    text = cell.decode("utf-8", "ignore") if isinstance(cell, (bytes, memoryview)) else str(cell)
    return ESCAPED.sub(lambda found: chr(int(found[1], 16)), text.casefold())


def places_of(mark=MARK):
    return {place for place, text in cells() if mark in text}


def marks():
    """Each mark with the places where it stands."""
    found = defaultdict(set)
    for place, text in cells():
        if not place.startswith(COPIES):
            for token in TOKEN.findall(text):
                found[token].add(place)
    return dict(found)


def sessions_with(mark=MARK):
    """What a session holds is packed, so that its column does not tell."""
    return [row for row in Session.objects.all() if mark in str(row.get_decoded())]


def files_in(folder):
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())
