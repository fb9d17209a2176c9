"""What happened, and what was reached?"""

from django import forms
from django.utils.translation import gettext_lazy as _

from portal.foundation.audit import agency_names
from portal.foundation.forms import PortalForm
from portal.foundation.personal_data import DECLARATIONS
from portal.foundation.textcheck import refuse_birth_number

from ..processing import group_of, row
from . import actions

EVERYTHING = "*"


class BreachForm(PortalForm):
    happened = forms.CharField(
        label=_("Hva har skjedd?"),
        help_text=_("Kort, og uten navn. Det blir stående i loggen. Eksempel: «Sikkerhetskopi på avveie»."),
        max_length=200,
        validators=[refuse_birth_number],
        error_messages={"required": _("Skriv hva som har skjedd")},
    )
    tables = forms.MultipleChoiceField(
        label=_("Hvilke opplysninger er rammet?"),
        help_text=_("Er dere i tvil, så ta med det som kan være rammet."),
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": _("Velg minst én type opplysninger")},
    )
    agency = forms.ChoiceField(
        label=_("Bare folk fra en virksomhet"),
        help_text=_("De som hører til der nå, og de som har gjort det før."),
        required=False,
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["tables"].choices = tables_to_choose()
        named = sorted(agency_names().items(), key=lambda pair: pair[1])
        self.fields["agency"].choices = [("", _("Alle virksomheter")), *named]

    def find(self, *, by):
        asked = self.cleaned_data
        codes = list(DECLARATIONS) if EVERYTHING in asked["tables"] else asked["tables"]
        return actions.find_affected(by=by, happened=asked["happened"], codes=codes, agency=asked["agency"])


def tables_to_choose():
    groups = {}
    for code, declaration in DECLARATIONS.items():
        groups.setdefault(group_of(declaration), []).append((code, row(declaration).what))
    return [(EVERYTHING, _("Alt portalen har om folk")), *sorted(groups.items())]
