"""What does the agency write to one candidate, to several, and to keep for later?"""

from django import forms
from django.utils.translation import gettext_lazy as _

from portal.foundation.forms import PortalForm
from portal.foundation.one_line import OneLineField
from portal.foundation.running_text import WordsField

from ..models import AnswerTemplate
from ..models.template import NAME, STEPS, TEXT
from ..placeholders import NAMES, PLACES, check_places
from ..reasons import Reason

CHOOSE = ("", _("Velg grunn"))
PORTALS = ("", _("Portalens standardtekst"))
BRACES = ", ".join(f"{{{name}}}" for name in PLACES)
FIELDS_HELP = _("Dette fylles inn for hver kandidat: %(places)s.")
LABELS = {"nb": _("Melding på bokmål"), "nn": _("Melding på nynorsk")}


def places_help():
    return FIELDS_HELP % {"places": BRACES}


def reason_field():
    return forms.ChoiceField(
        label=_("Grunn"),
        help_text=_("Kandidaten ser grunnen sammen med meldingen."),
        choices=[CHOOSE, *Reason.choices],
        error_messages={"required": _("Velg en grunn")},
    )


class AnswerForm(PortalForm):
    """`step` is the verb: with a no comes a reason, and being assessed needs no words. With `fills` a name stands in
    braces until the message is sent."""

    reason = reason_field()
    text = WordsField(
        label=_("Melding til kandidaten"),
        rows=10,
        error_messages={"required": _("Skriv en melding til kandidaten")},
    )

    def __init__(self, *args, step, fills=False, **kwargs):
        super().__init__(*args, **kwargs)
        self.fills = fills
        self.fields["text"].required = step != "assess"
        if step != "turn_down":
            del self.fields["reason"]

    def clean_text(self):
        text = self.cleaned_data["text"]
        if self.fills:
            check_places(text, NAMES)
        return text


class TogetherForm(PortalForm):
    """`languages` are the written forms that those who are answered read; `templates` the agency's own for `step`."""

    mal = forms.ChoiceField(label=_("Mal"), required=False)
    reason = reason_field()
    text_nb = WordsField(rows=9, max_length=TEXT, error_messages={"required": _("Skriv meldingen på bokmål")})
    text_nn = WordsField(rows=9, max_length=TEXT, error_messages={"required": _("Skriv meldingen på nynorsk")})

    def __init__(self, *args, step, languages, templates, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["mal"].choices = [PORTALS, *((str(one.pk), one.name) for one in templates)]
        if step != "turn_down":
            del self.fields["reason"]
        for form, label in LABELS.items():
            field = self.fields[f"text_{form}"]
            field.label, field.help_text, field.required = label, places_help(), step != "assess"
            if form not in languages:
                del self.fields[f"text_{form}"]

    def clean(self):
        cleaned = super().clean()
        check_texts(self, cleaned)
        return cleaned

    @property
    def texts(self):
        """By written form; of a form that nobody reads there is none."""
        return {form: self.cleaned_data.get(f"text_{form}", "") for form in LABELS}


class TemplateForm(PortalForm, forms.ModelForm):
    step = forms.ChoiceField(
        label=_("Brukes når dere velger"),
        choices=[("", _("Velg steg")), *STEPS],
        error_messages={"required": _("Velg hvilket steg malen er for")},
    )
    name = OneLineField(
        label=_("Navn på malen"),
        max_length=NAME,
        help_text=_("Bare dere ser navnet."),
        error_messages={"required": _("Skriv et navn på malen")},
    )
    text_nb = WordsField(label=_("Tekst på bokmål"), rows=9, max_length=TEXT, required=False)
    text_nn = WordsField(label=_("Tekst på nynorsk"), rows=9, max_length=TEXT, required=False)

    class Meta:
        model = AnswerTemplate
        fields = ("step", "name", "text_nb", "text_nn")

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for form in LABELS:
            self.fields[f"text_{form}"].help_text = places_help()

    def clean(self):
        cleaned = super().clean()
        check_texts(self, cleaned)
        if not self.errors and not (cleaned["text_nb"] or cleaned["text_nn"]):
            self.add_error("text_nb", _("Skriv teksten på bokmål eller nynorsk"))
        return cleaned


def check_texts(form, cleaned):
    """Said at each field; the verb holds it too."""
    for name in ("text_nb", "text_nn"):
        try:
            check_places(cleaned.get(name, ""))
        except forms.ValidationError as mistake:
            form.add_error(name, mistake)
