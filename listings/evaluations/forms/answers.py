"""How are the questions of one party put? Nothing must be answered before the reply is given, and then only a few."""

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from listings.profiles.private_words import find_private_words
from portal.foundation.forms import PortalBoundField, PortalForm, adapt
from portal.foundation.running_text import WordsField

from ..limits import TEXT
from ..questions import QUESTIONS, Kind

ANYWAY = "likevel"
NO_ANSWER = gettext_lazy("Vil ikke svare")
SHARED = gettext_lazy("De andre partene kan lese svaret.")
FOR_NUMBERS = gettext_lazy("Bare til statistikken. De andre partene ser ikke svaret.")


class AnswerBoundField(PortalBoundField):
    """The few that are needed to give the reply are not called optional."""

    @property
    def is_optional(self):
        return super().is_optional and not self.field.is_needed


def field_for(question):
    about = {"label": question.label, "required": False, "help_text": SHARED if question.is_shared else FOR_NUMBERS}
    if question.kind == Kind.TEXT:
        return WordsField(rows=4, max_length=TEXT, **about)
    none = [] if question.is_needed else [("", NO_ANSWER)]
    number = {"coerce": int} if question.kind == Kind.SCALE else {}
    choices = [*question.choices, *none]
    return forms.TypedChoiceField(choices=choices, empty_value="", widget=forms.RadioSelect, **number, **about)


class AnswersForm(PortalForm):
    """`asks`: whether she is asked to look at a word once more, as when she gives the reply."""

    bound_field_class = AnswerBoundField
    is_private = False
    """Whether she is asked."""

    def __init__(self, *args, reply, asks=False, **kwargs):
        super().__init__(*args, **kwargs | {"initial": reply.answers})
        self.asks = asks and ANYWAY not in self.data
        for question in QUESTIONS[reply.party]:
            field = self.fields[question.code] = field_for(question)
            field.is_needed = question.is_needed
            adapt(field, field.label)

    def clean(self):
        cleaned = super().clean()
        for code, value in list(cleaned.items()):
            words = find_private_words(value) if self.asks and isinstance(value, str) else []
            if words:
                self.is_private = True
                self.add_error(code, asked_of(words))
        return cleaned

    @property
    def answers(self):
        return dict(self.cleaned_data)


def asked_of(words):
    said = "», «".join(words)
    return _(
        "Du har skrevet «%(words)s». Svaret skal ikke si noe om helse, fagforening, tro eller lønn. Ta det bort, eller "
        "velg «Send likevel»."
    ) % {"words": said}
