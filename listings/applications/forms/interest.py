"""What does a person write with her interest, and with her answer to an offer?"""

from django import forms
from django.utils.translation import gettext_lazy as _

from portal.foundation.forms import OutlinedRadioSelect, PortalForm
from portal.foundation.running_text import WordsField

from ..approval import check_manager_at_yes
from ..place import why_gone


class InterestForm(PortalForm):
    """`homes`: the agencies the person belongs to. With several she chooses which one she sends from. `is_proposed`:
    one of them has proposed her for the posting."""

    home = forms.ChoiceField(
        label=_("Hvilken virksomhet melder du interesse fra?"),
        widget=OutlinedRadioSelect,
        error_messages={"required": _("Velg hvilken virksomhet du melder interesse fra")},
    )
    message = WordsField(
        label=_("Hvorfor er du interessert?"),
        help_text=_("Noen få setninger holder: hva du kan bidra med, og hva du vil lære."),
        rows=8,
        error_messages={"required": _("Skriv hvorfor du er interessert")},
    )
    ask_again = forms.BooleanField(
        label=_("Spør meg gjerne igjen hvis jeg ikke blir valgt"),
        help_text=_("Da kan virksomheten si fra når den lyser ut noe lignende. Du kan ombestemme deg i saken din."),
        required=False,
    )
    says_proposed = forms.BooleanField(
        label=_("Vis at virksomheten min har foreslått meg"),
        help_text=_(
            "Da ser de som har lyst ut, hvem som foreslo deg, og den som foreslo deg, ser at du svarte ja. "
            "Uten kryss får de som har lyst ut, ikke vite om forslaget, og den som foreslo deg, ser ikke svaret ditt."
        ),
        required=False,
    )

    def __init__(self, *args, homes, is_proposed=False, **kwargs):
        super().__init__(*args, **kwargs)
        if not is_proposed:
            del self.fields["says_proposed"]
        self.homes = {str(home.pk): home for home in homes}
        self.fields["home"].choices = [(pk, home.name) for pk, home in self.homes.items()]
        if len(homes) == 1:
            del self.fields["home"]

    @property
    def chosen_home(self):
        only = next(iter(self.homes), None) if len(self.homes) == 1 else None
        return self.homes.get(self.cleaned_data.get("home", only))


class UpdateForm(PortalForm):
    message = WordsField(
        label=_("Hvorfor er du interessert?"),
        rows=8,
        error_messages={"required": _("Skriv hvorfor du er interessert")},
    )
    refresh = forms.BooleanField(
        label=_("Send med profilen min slik den er nå"),
        help_text=_("Ellers ser de profilen slik den var da du meldte interesse."),
        required=False,
    )


class WithdrawForm(PortalForm):
    text = WordsField(label=_("Noe du vil si til virksomheten?"), required=False, rows=4, max_length=1000)


class OfferForm(PortalForm):
    """Of a place that is gone only a no is offered; a yes from a form that was open is answered with the reason."""

    answer = forms.ChoiceField(
        label=_("Vil du ha plassen?"),
        widget=OutlinedRadioSelect,
        choices=[("accept", _("Ja, jeg takker ja")), ("decline", _("Nei, jeg takker nei"))],
        error_messages={"required": _("Velg om du vil ha plassen")},
    )
    text = WordsField(label=_("Noe du vil si til virksomheten?"), required=False, rows=4, max_length=1000)

    def __init__(self, *args, application, **kwargs):
        super().__init__(*args, **kwargs)
        self.application = application
        if why_gone(application.posting) and not self.is_bound:
            self.fields["answer"].choices = self.fields["answer"].choices[1:]

    def clean(self):
        cleaned = super().clean()
        if cleaned.get("answer") == "accept":
            self.ask_about_manager()
        return cleaned

    def ask_about_manager(self):
        """Said beside the answer; the verb holds it too."""
        try:
            check_manager_at_yes(self.application)
        except forms.ValidationError as refusal:
            self.add_error("answer", refusal)
