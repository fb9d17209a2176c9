"""What do we hold about people? Each app declares its tables; privacy shows, exports and erases from the list."""

from collections.abc import Callable
from dataclasses import dataclass

from django.apps import apps
from django.contrib.auth import get_user_model


@dataclass(frozen=True)
class Declaration:
    """One table that holds personal data. `path` leads from a row to the person, in Django's lookup form.

    `purpose`, `basis` and `retention` are sentences for the record of processing; `export` and `erase` take the
    person: export gives a list of dicts, erase returns the number of rows it removed or made anonymous.
    """

    model: str
    path: str
    what: str
    purpose: str
    basis: str
    retention: str
    export: Callable | None = None
    erase: Callable | None = None


DECLARATIONS: dict[str, Declaration] = {}


def declare(model, **words):
    DECLARATIONS[model] = Declaration(model=model, **words)


def points_at_a_person(model):
    """Only by its own fields: what Wagtail's Page keeps about editors is Wagtail's."""
    person = get_user_model()
    own = [*model._meta.local_fields, *model._meta.local_many_to_many]
    return model is person or any(field.related_model is person for field in own)


def undeclared():
    """Our own models that point at a person and that nobody has declared."""
    ours = ("portal.", "listings.", "stories", "search", "home")
    return [
        model._meta.label
        for model in apps.get_models()
        if model.__module__.startswith(ours) and points_at_a_person(model) and model._meta.label not in DECLARATIONS
    ]
