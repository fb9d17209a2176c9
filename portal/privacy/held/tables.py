"""Which rows of each declared table are about a person, and what do they say?"""

from dataclasses import dataclass

from django.apps import apps
from django.contrib.auth import get_user_model
from django.db import models

from portal.foundation.personal_data import DECLARATIONS, Declaration

from ..processing import group_of, row
from .labels import label_of, said

SECRET = {"password", "secret", "salt", "data", "key", "claim", "claimed_until", "hash"}
"""Handed out they would open doors, and they say nothing about her."""


@dataclass(frozen=True)
class Table:
    """`rows`: dicts from the name of a field to what it says."""

    declaration: Declaration
    rows: list

    @property
    def code(self):
        return self.declaration.model

    @property
    def group(self):
        return group_of(self.declaration)

    @property
    def words(self):
        """The row of the record of processing: what, purpose, basis, retention."""
        return row(self.declaration)

    @property
    def headings(self):
        return list(dict.fromkeys(name for each in self.rows for name in each))

    def __len__(self):
        return len(self.rows)


def tables_of(person):
    """Those that hold something about her, by their groups."""
    found = [table_of(declaration, person) for declaration in DECLARATIONS.values()]
    return sorted((table for table in found if table.rows), key=lambda table: table.group)


def table_of(declaration, person):
    model = apps.get_model(declaration.model)
    rows = declaration.export(person) if declaration.export else told(model, declaration, person)
    by_role = [] if declaration.export else acted(model, declaration, person)
    return Table(declaration, [in_words(model, each) for each in rows] + by_role)


def told(model, declaration, person):
    rows = about(model, declaration, person)
    return list(rows.order_by("pk").values(*(declaration.tells or plain(model))))


def about(model, declaration, person):
    return model._base_manager.filter(**{declaration.path: person.pk})


def plain(model):
    """The model's own fields that are no links; not its keys, and nothing secret."""
    fields = [field for field in model._meta.local_concrete_fields if not field.is_relation and not field.primary_key]
    return [field.name for field in fields if field.name not in SECRET and not isinstance(field, models.UUIDField)]


def acted(model, declaration, person):
    """Rows about others or about nobody where she did something: that she did and when, not what stands there."""
    found = []
    for field in links_to_people(model):
        if field.name != declaration.path:
            rows = model._base_manager.filter(**{field.name: person.pk})
            rows = rows.exclude(pk__in=about(model, declaration, person).values("pk"))
            times = [each.name for each in model._meta.local_concrete_fields if isinstance(each, models.DateTimeField)]
            for each in rows.order_by("pk").values("pk", *times):
                each.pop("pk")
                found.append({label_of(model, "my_part"): label_of(model, field.name)} | in_words(model, each))
    return found


def links_to_people(model):
    person = get_user_model()
    return [field for field in model._meta.local_concrete_fields if field.related_model is person]


def in_words(model, each):
    return {label_of(model, name): said(model, name, value) for name, value in each.items()}
