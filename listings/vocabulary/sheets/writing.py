"""How is the whole list written to a file?"""

from portal.foundation.sheets.texts import written

from ..kinds import Kind
from .columns import cells_of, columns_of


def sheet_of(kind):
    """The text of the file. Words that were merged into others are not rows of the list."""
    columns = columns_of(kind)
    terms = map(cells_of, whole_list(kind))
    return written([columns, *([cells[column] for column in columns] for cells in terms)])


def whole_list(kind):
    terms = Kind(kind).model.objects.order_by("slug")
    return terms.select_related("theme", "broader").prefetch_related("related") if kind == Kind.COMPETENCE else terms
