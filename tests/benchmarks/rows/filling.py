"""How do the documents get into the plain tables? As quickly as each database takes them."""

import hashlib
from functools import cache
from itertools import islice

from django.db import connection
from django.db.models import AutoField

from search.options import MISSING

from .models import MANY, TABLES, Row
from .vectors import vector

SINGLE = ("kind", "form", "agency", "ministry", "workplace", "payer", "security", "written")
SCALES = ("start", "deadline", "duration", "percentage")
BATCH = 2_000


@cache
def as_word(token: str) -> str:
    """A token of ours as one that every stemmer and parser leaves alone."""
    return f"x{hashlib.sha256(token.encode()).hexdigest()[:12]}9"


def as_words(tokens: str) -> str:
    return " ".join(map(as_word, tokens.split()))


def make_tables():
    with connection.schema_editor() as editor:
        for model in TABLES:
            editor.create_model(model)
        if connection.vendor == "postgresql":
            editor.execute("ALTER TABLE rows_row ADD COLUMN text tsvector NOT NULL DEFAULT ''")
            editor.execute("CREATE INDEX rows_text ON rows_row USING gin (text)")


def fill(documents) -> int:
    done, documents = 0, iter(documents)
    while batch := list(islice(documents, BATCH)):
        put(Row, [row(document) for document in batch], with_text=connection.vendor == "postgresql")
        for field, model in MANY.items():
            put(model, [(value, document.key.object_id) for document in batch for value in document.terms[field]])
        done += len(batch)
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")
    return done


def row(document):
    """The values of Row's columns, and of `text` on PostgreSQL."""
    terms = document.terms
    county, municipality = terms["places"] if len(terms["places"]) == 2 else (MISSING, MISSING)
    single = {name: terms[name][0] for name in SINGLE} | {"county": county, "municipality": municipality}
    scales = {f"{name}_{end}": getattr(document.spans[name], end) for name in SCALES for end in ("low", "high")}
    whom = {"owner": document.owner, "audience": document.audience[0], "hidden_from": "".join(document.hidden_from)}
    words = document.words.as_dict()
    texts = {"title": as_words(words.pop("title")), "body": as_words(" ".join(words.values()))}
    values = single | scales | whom | texts | {"id": document.key.object_id, "newest": document.order["newest"]}
    text = [vector(document.words.as_dict())] if connection.vendor == "postgresql" else []
    return [*(values[field.column] for field in Row._meta.concrete_fields), *text]


def put(model, rows, with_text=False):
    columns = [
        field.column for field in model._meta.concrete_fields if model is Row or not isinstance(field, AutoField)
    ]
    names = ", ".join(f'"{name}"' for name in [*columns, *(["text"] if with_text else [])])
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            with cursor.copy(f"COPY {model._meta.db_table} ({names}) FROM STDIN") as copy:
                for values in rows:
                    copy.write_row(values)
        else:
            marks = ", ".join(["%s"] * len(columns))
            cursor.executemany(f"INSERT INTO {model._meta.db_table} ({names}) VALUES ({marks})", rows)
