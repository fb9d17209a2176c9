"""What is said when an agency is opened: why, about which case, and for how long?"""

from django import forms
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy

from portal.foundation.forms import PortalForm
from portal.foundation.one_line import OneLineField, refuse_address
from portal.foundation.running_text import WordsField
from portal.foundation.textcheck import refuse_birth_number

from . import actions
from .limits import CASE, FEWEST_LETTERS, LENGTHS, WORDS
from .reasons import Reason


class OpenForm(PortalForm):
    reason = forms.ChoiceField(
        label=_("Hva slags grunn?"),
        choices=Reason.choices,
        widget=forms.RadioSelect,
        error_messages={"required": _("Velg hva slags grunn du har")},
    )
    words = WordsField(
        label=_("Hvorfor må du lese?"),
        help_text=_(
            "Hva saken gjelder, og hvorfor det ikke er nok å spørre virksomheten. Administratorene der ser det du "
            "skriver. Ikke skriv navn på kandidater."
        ),
        rows=5,
        min_length=FEWEST_LETTERS,
        max_length=WORDS,
        error_messages={
            "required": _("Skriv hvorfor du må lese"),
            "min_length": _("Skriv minst %(limit_value)s tegn. Nå er det %(show_value)s."),
        },
    )
    case = OneLineField(
        label=_("Saksnummer"),
        help_text=_("I arkivet deres, hvis saken har et."),
        required=False,
        max_length=CASE,
        validators=[refuse_address, refuse_birth_number],
    )
    days = forms.TypedChoiceField(
        label=_("Hvor lenge?"),
        help_text=_("Velg det korteste som holder. Du kan avslutte når du er ferdig."),
        coerce=int,
        choices=[(days, ngettext_lazy("%(days)s døgn", "%(days)s døgn", days) % {"days": days}) for days in LENGTHS],
        initial=LENGTHS[0],
        widget=forms.RadioSelect,
        error_messages={"required": _("Velg hvor lenge")},
    )

    def __init__(self, *args, agency, **kwargs):
        self.agency = agency
        super().__init__(*args, **kwargs)

    def save(self, *, by):
        self.opening = actions.open_agency(agency=self.agency, by=by, **self.cleaned_data)
        return self.opening
