"""How are the words of the documents found? In what each database has for text, fed with our tokens."""

from django.db import connection

from .base import Text
from .postgresql import PostgresText
from .sqlite import SqliteText

__all__ = ["Text", "text_of"]

CLASSES = {"sqlite": SqliteText, "postgresql": PostgresText}


def text_of(connection=connection) -> Text:
    return CLASSES[connection.vendor](connection)
