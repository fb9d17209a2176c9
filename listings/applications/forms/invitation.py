"""What is written with an invitation, and with a no to one?"""

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from portal.foundation.forms import OutlinedRadioSelect, PortalForm
from portal.foundation.running_text import WordsField

from ..actions.inviting import check_day
from ..invitations.limits import MESSAGE
from ..invitations.status import No

NO_REASON = ("", _("Jeg vil ikke oppgi grunn"))


class AskForm(PortalForm):
    """What the one who asks writes, and by which day."""

    message = WordsField(
        label=_("Melding til personen"),
        help_text=_("Noen få setninger holder: hvorfor dere tenker på nettopp henne eller ham."),
        rows=6,
        max_length=MESSAGE,
        error_messages={"required": _("Skriv hvorfor dere spør")},
    )
    reply_by = forms.DateField(
        label=_("Svarfrist"),
        help_text=_("Svarer personen ikke innen da, faller spørsmålet bort. Vi minner om det tre dager før."),
        error_messages={"required": _("Velg en svarfrist")},
        widget=forms.DateInput,
    )

    def clean(self):
        """Said at the field; the verb holds it too."""
        cleaned = super().clean()
        if self.chosen and cleaned.get("reply_by"):
            try:
                check_day(cleaned["reply_by"], self.chosen)
            except ValidationError as mistake:
                self.add_error(None, mistake)
        return cleaned


class InviteForm(AskForm):
    """`postings`: those she may invite to. The key always goes with the form, so that nothing is sent for another one
    when the one that was shown is gone; where it is the only one, there is nothing to choose."""

    posting = forms.ChoiceField(
        label=_("Hvilken utlysning gjelder det?"),
        widget=OutlinedRadioSelect,
        error_messages={
            "required": _("Velg hvilken utlysning invitasjonen gjelder"),
            "invalid_choice": _("Utlysningen tar ikke imot flere. Velg en annen, eller avbryt."),
        },
    )

    field_order = ["posting"]

    def __init__(self, *args, postings, **kwargs):
        super().__init__(*args, **kwargs)
        self.postings = {str(one.pk): one for one in postings}
        self.fields["posting"].choices = [(pk, one.title) for pk, one in self.postings.items()]
        if len(self.postings) == 1 and self["posting"].value() in self.postings:
            self.fields["posting"].widget = forms.HiddenInput()

    @property
    def chosen(self):
        return self.postings.get(self.cleaned_data.get("posting"))


class NominateForm(AskForm):
    email = forms.EmailField(
        label=_("E-postadressen til kollegaen"),
        help_text=_("Adressen kollegaen bruker i portalen."),
        error_messages={"required": _("Skriv e-postadressen til kollegaen")},
    )
    field_order = ["email"]

    def __init__(self, *args, posting, **kwargs):
        super().__init__(*args, **kwargs)
        self.chosen = posting


class DeclineForm(PortalForm):
    """Of a proposal of her own agency's no reason is asked: nobody would see it."""

    reason = forms.ChoiceField(
        label=_("Vil du si hvorfor?"),
        help_text=_("Virksomheten ser grunnen du velger."),
        choices=[NO_REASON, *No.choices],
        required=False,
    )
    ask_no_more = forms.BooleanField(
        label=_("Denne virksomheten skal ikke spørre meg igjen"),
        help_text=_("Du kan ombestemme deg på siden med interessemeldingene dine."),
        required=False,
    )

    def __init__(self, *args, invitation, **kwargs):
        super().__init__(*args, **kwargs)
        if invitation.nominated_by:
            del self.fields["reason"]
