"""What does a person write when she claims her rights, and what is written back?"""

from django import forms
from django.utils.translation import gettext_lazy as _

from portal.foundation.forms import OutlinedRadioSelect, PortalForm
from portal.foundation.textcheck import refuse_birth_number

from ..models import PrivacyRequest
from . import actions

LONGEST = 3000


class AskForm(PortalForm):
    kind = forms.ChoiceField(
        label=_("Hva gjelder det?"),
        choices=PrivacyRequest.Kind.choices,
        widget=OutlinedRadioSelect,
        error_messages={"required": _("Velg hva det gjelder")},
    )
    text = forms.CharField(
        label=_("Hva vil du at vi skal gjøre?"),
        help_text=_("Skriv hvilke opplysninger det gjelder. Ikke skriv fødselsnummer."),
        max_length=LONGEST,
        widget=forms.Textarea({"rows": 6}),
        validators=[refuse_birth_number],
        error_messages={"required": _("Skriv hva du vil at vi skal gjøre")},
    )

    def save(self, *, by):
        return actions.ask(by=by, **self.cleaned_data)


class AnswerForm(PortalForm):
    outcome = forms.ChoiceField(
        label=_("Hva ble gjort?"),
        choices=PrivacyRequest.Outcome.choices,
        widget=OutlinedRadioSelect,
        error_messages={"required": _("Velg hva som ble gjort")},
    )
    text = forms.CharField(
        label=_("Svaret til personen"),
        help_text=_("Si hva som er gjort. Gjør dere ikke det personen ber om: si hvorfor, og at det går an å klage."),
        max_length=LONGEST,
        widget=forms.Textarea({"rows": 6}),
        validators=[refuse_birth_number],
        error_messages={"required": _("Skriv et svar til personen")},
    )
    erase = forms.BooleanField(
        label=_("Slett kontoen nå"),
        help_text=_("Alt om personen slettes med en gang, og svaret går til e-postadressen. Det kan ikke angres."),
        required=False,
    )

    def __init__(self, *args, request, **kwargs):
        self.request = request
        super().__init__(*args, **kwargs)
        if not (request.asks_to_erase and request.person):
            del self.fields["erase"]

    def save(self, *, by):
        return actions.answer(request=self.request, by=by, **self.cleaned_data)
