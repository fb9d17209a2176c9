"""What is a field called when a person reads what is held about her, and what does its value say?"""

from django.core.exceptions import FieldDoesNotExist
from django.utils.translation import gettext as _

from .names import COPIED, LABELS

PARTS = "__"
THEIRS = {"last_login", "timestamp"}
"""Named by other packages, in words that say less."""


def label_of(model, name):
    """«Utlysning: tittel» for what stands in another table."""
    fields = fields_of(model, name)
    return capitalised(": ".join(map(field_label, fields[-2:])) if fields else LABELS.get(name, name))


def fields_of(model, name):
    """Each field on the way; nothing when it is no field of the model."""
    found = []
    for part in name.split(PARTS):
        try:
            field = model._meta.get_field(part)
        except (FieldDoesNotExist, AttributeError):
            return []
        found.append(field)
        model = field.related_model
    return found


def field_label(field):
    return str(own_words(field) or LABELS.get(field.name, field.name))


def own_words(field):
    """Those that the model gives; Django makes some of the field's name where it gives none."""
    return field.name not in THEIRS and getattr(field, "_verbose_name", None)


def is_named(model, name):
    """Somebody has given it words: it is not called by its code."""
    return all(own_words(field) or field.name in LABELS for field in fields_of(model, name)[-2:])


def capitalised(words):
    words = str(words)
    return words[:1].upper() + words[1:]


def said(model, name, value):
    """A choice in its words, yes and no as such; everything else as it is."""
    if isinstance(value, bool):
        return _("Ja") if value else _("Nei")
    fields = fields_of(model, name)
    choices = dict(getattr(fields[-1], "flatchoices", None) or ()) if fields else {}
    if isinstance(value, list):
        return [in_own_words(each) if isinstance(each, dict) else str(choices.get(each, each)) for each in value]
    if isinstance(value, dict):
        return in_own_words(value)
    return str(choices.get(value, "")) or value


def in_own_words(value):
    """The keys of facts within a cell, such as the copy of a profile."""
    if isinstance(value, dict):
        return {capitalised(COPIED.get(key) or LABELS.get(key, key)): in_own_words(each) for key, each in value.items()}
    return [in_own_words(each) for each in value] if isinstance(value, list) else value
