"""What is wrong with a form, said once at its top with a link to each field?"""

from dataclasses import dataclass

from django.core.exceptions import NON_FIELD_ERRORS
from django.template.loader import render_to_string

SPEAKS_FOR_ITSELF = {None, "", "required"}
ENDS_ITSELF = ("?", ":", ".", "!")


@dataclass(frozen=True)
class Mistake:
    field_id: str
    text: str


class MistakeSummary:
    """The mistakes of one form, or of several shown on the same page; empty for a form that is right."""

    def __init__(self, *forms):
        self.errors = [mistake for form in forms for mistake in mistakes_of(form)]

    def __bool__(self):
        return bool(self.errors)

    def __iter__(self):
        return iter(self.errors)

    def __len__(self):
        return len(self.errors)

    def __html__(self):
        return render_to_string("components/error_summary.html", {"errors": self.errors}) if self else ""

    __str__ = __html__


def mistakes_of(form):
    """From a form or a formset, in the order of the fields; hidden fields have nowhere to link to."""
    if hasattr(form, "forms"):
        whole = [Mistake("", text) for text in form.non_form_errors()]
        return whole + [mistake for one in form.forms for mistake in mistakes_of(one)]
    found = form.errors.as_data()
    names = [name for name in (NON_FIELD_ERRORS, *form.fields) if name in found]
    return [mistake for name in names for mistake in mistakes_in(form, name, found[name])]


def mistakes_in(form, name, errors):
    if name == NON_FIELD_ERRORS:
        return [Mistake("", text) for error in errors for text in error.messages]
    field = form[name]
    where = "" if field.is_hidden else field.first_id
    return [Mistake(where, with_label(field, error, text)) for error in errors for text in error.messages]


def with_label(field, error, text):
    """Messages from Django's validators do not name the field; our own do. A label that is a question ends itself."""
    if error.code in SPEAKS_FOR_ITSELF:
        return text
    return f"{field.label} {text}" if str(field.label).endswith(ENDS_ITSELF) else f"{field.label}: {text}"
