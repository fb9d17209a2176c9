"""How are the terms written? A form for one group of fields, made from the same list as the page."""

from django import forms
from django.utils.translation import gettext_lazy as _

from portal.foundation.forms import PortalBoundField, PortalForm, adapt
from portal.foundation.one_line import OneLineField
from portal.foundation.running_text import WordsField
from portal.foundation.textcheck import refuse_birth_number

from ..limits import GOAL, LINE, MOST_GOALS, REASON, REMARK, WORDS
from ..terms import Kind
from ..terms.values import as_day, as_kept

NONE_CHOSEN = _("Ikke valgt")
EARLIEST, LATEST = "2000-01-01", "2099-12-31"


class TermsBoundField(PortalBoundField):
    """A field may be empty in a draft and not in what is signed; that one is not called optional."""

    @property
    def is_optional(self):
        return super().is_optional and not getattr(self.field, "is_needed", False)


class LinesField(WordsField):
    """One thing on each line."""

    def clean(self, value):
        lines = [line.strip() for line in super().clean(value).splitlines() if line.strip()]
        if len(lines) > MOST_GOALS:
            raise forms.ValidationError(_("Skriv fem linjer eller færre."), code="too_many")
        if any(len(line) > GOAL for line in lines):
            raise forms.ValidationError(_("En av linjene er for lang. Skriv høyst 300 tegn."), code="too_long")
        return lines

    def prepare_value(self, value):
        return "\n".join(value) if isinstance(value, list) else value


class DayField(forms.DateField):
    """Between years that an exchange can be in."""

    widget = forms.DateInput

    def clean(self, value):
        day = super().clean(value)
        if day and not as_day(EARLIEST) <= day <= as_day(LATEST):
            raise forms.ValidationError(_("Velg en dag mellom 2000 og 2099."), code="far_away")
        return day


def one_line(field):
    return OneLineField(max_length=LINE, validators=[refuse_birth_number], **about(field))


def running(field):
    return WordsField(rows=5, max_length=WORDS, **about(field))


def lines(field):
    return LinesField(rows=MOST_GOALS + 1, max_length=WORDS, **about(field))


def choices(field):
    return forms.ChoiceField(choices=[("", NONE_CHOSEN), *field.choices], **about(field))


def whole_number(field):
    least, most = field.bounds
    widget = forms.TextInput({"inputmode": "numeric", "class": "p-narrow"})
    return forms.IntegerField(min_value=least, max_value=most, widget=widget, **about(field))


def about(field):
    label = f"{field.label} ({field.unit})" if field.unit else field.label
    return {"label": label, "help_text": field.help, "required": False}


MAKE = {
    Kind.LINE: one_line,
    Kind.WORDS: running,
    Kind.LINES: lines,
    Kind.DAY: lambda field: DayField(**about(field)),
    Kind.NUMBER: whole_number,
    Kind.CHOICE: choices,
}


class TermsForm(PortalForm):
    """`group`: whose fields. The form's own come after them."""

    bound_field_class = TermsBoundField
    why = OneLineField(label=_("Hvorfor endrer dere?"), max_length=LINE, required=False)

    def __init__(self, *args, group, **kwargs):
        super().__init__(*args, **kwargs)
        own = dict(self.fields)
        self.written = [field for field in group.fields if not field.is_fixed]
        self.fields = {field.code: MAKE[field.kind](field) for field in self.written} | own
        for field in self.written:
            self.fields[field.code].is_needed = field.is_needed
            adapt(self.fields[field.code], field.label)

    def clean(self):
        """What is not asked any more may be left in its field, and refuses nothing."""
        cleaned = super().clean()
        for field in self.written:
            if not field.is_asked(self.data):
                self.errors.pop(field.code, None)
                cleaned[field.code] = ""
        return cleaned

    @property
    def terms(self):
        own = set(self.base_fields)
        return {code: as_kept(value) for code, value in self.cleaned_data.items() if code not in own}


class OpenTermsForm(TermsForm):
    """All of it may be left open."""

    why = None

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for field in self.fields.values():
            field.is_needed = False


class ProposalForm(TermsForm):
    why = None
    text = WordsField(label=_("Hvorfor ber dere om endringen?"), rows=4, max_length=REMARK, required=False)


class CommentForm(PortalForm):
    text = WordsField(label=_("Kommentaren din"), rows=5, max_length=REMARK)


class StepForm(PortalForm):
    text = WordsField(label=_("Melding til de andre"), rows=4, max_length=REASON, required=False)


class SilentForm(PortalForm):
    """A button that asks for nothing."""


class ReasonForm(PortalForm):
    text = WordsField(
        label=_("Begrunnelse"),
        help_text=_("De andre partene leser det du skriver."),
        rows=4,
        max_length=REASON,
        error_messages={"required": _("Skriv en begrunnelse")},
    )
