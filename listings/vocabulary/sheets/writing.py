"""How is the whole list written to a file?"""

import csv
from io import StringIO

from ..kinds import Kind
from .columns import MARK, SEPARATOR, cells_of, columns_of, guarded


def sheet_of(kind):
    """The text of the file. Words that were merged into others are not rows of the list."""
    file = StringIO()
    writer = csv.writer(file, delimiter=SEPARATOR, lineterminator="\r\n")
    writer.writerow(columns_of(kind))
    for term in whole_list(kind):
        cells = cells_of(term)
        writer.writerow([guarded(cells[column]) for column in columns_of(kind)])
    return MARK + file.getvalue()


def whole_list(kind):
    terms = Kind(kind).model.objects.order_by("slug")
    return terms.select_related("theme", "broader").prefetch_related("related") if kind == Kind.COMPETENCE else terms
