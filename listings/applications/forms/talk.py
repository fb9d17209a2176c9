"""What is written with the time of a talk, and when it does not suit?"""

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from portal.foundation.clock import OSLO
from portal.foundation.forms import PortalForm
from portal.foundation.one_line import OneLineField
from portal.foundation.running_text import WordsField

from ..talks.limits import LONGEST, PLACE, SHORTEST, USUAL, WISH, WORDS
from ..talks.times import at, check_time

FIELDS = {"past": "day", "far": "day", "length": "minutes", "hours": "hour"}
"""Where it is said what is wrong with a time."""
CLOCK = "%H:%M"


class PlaceField(OneLineField):
    """A room, or a link: it never stands in a subject or a sentence of our mail. The verb looks for birth numbers."""

    default_validators = []


class HourField(forms.TimeField):
    """Written with a colon or a full stop."""

    default_error_messages = {
        "required": _("Velg et klokkeslett"),
        "invalid": _("Skriv klokkeslettet som 10.30."),
    }

    def __init__(self, **how):
        widget = forms.TimeInput({"type": "time"}, format=CLOCK)
        super().__init__(label=_("Klokkeslett"), input_formats=[CLOCK, "%H.%M", "%H:%M:%S"], widget=widget, **how)


class TalkForm(PortalForm):
    day = forms.DateField(label=_("Dag"), widget=forms.DateInput, error_messages={"required": _("Velg en dag")})
    hour = HourField()
    minutes = forms.IntegerField(label=_("Lengde i minutter"), min_value=SHORTEST, max_value=LONGEST, initial=USUAL)
    place = PlaceField(
        label=_("Hvor"),
        help_text=_("Rom og adresse, eller lenke til et videomøte. Det står også i kalenderfilen."),
        max_length=PLACE,
        error_messages={"required": _("Skriv hvor samtalen er")},
    )
    words = WordsField(label=_("Noe kandidaten bør vite på forhånd?"), rows=3, max_length=WORDS, required=False)

    def clean(self):
        """Said at the field; the verb holds it too."""
        cleaned = super().clean()
        if {"day", "hour", "minutes"} <= cleaned.keys():
            try:
                check_time(self.starts, cleaned["minutes"])
            except ValidationError as mistake:
                self.add_error(FIELDS[mistake.code], mistake)
        return cleaned

    @property
    def starts(self):
        return at(self.cleaned_data["day"], self.cleaned_data["hour"])

    @property
    def said(self):
        return {"starts": self.starts} | {name: self.cleaned_data[name] for name in ("minutes", "place", "words")}


class OtherTimeForm(PortalForm):
    text = WordsField(
        label=_("Hva passer bedre?"),
        help_text=_("Skriv noen dager og klokkeslett som passer for deg."),
        rows=3,
        max_length=WISH,
        error_messages={"required": _("Skriv hva som passer bedre")},
    )


def as_set(talk):
    """What the form begins with, of a talk that has a time."""
    starts = timezone.localtime(talk.starts, OSLO)
    facts = {"minutes": talk.minutes, "place": talk.place, "words": talk.words}
    return facts | {"day": starts.date(), "hour": starts.time()}
