"""What does an agency decide for itself?"""

from django import forms
from django.utils.translation import gettext_lazy as _

from portal.foundation.forms import PortalForm

from ..actions import settle_rules
from ..models import Agency


class RulesForm(PortalForm, forms.ModelForm):
    class Meta:
        model = Agency
        fields = ["coverage", "approval_rule", "second_pair_of_eyes", "hides_names_first", "allows_public_sharing"]
        widgets = {"coverage": forms.RadioSelect, "approval_rule": forms.RadioSelect}
        labels = {
            "coverage": _("Hvem hos dere er med?"),
            "approval_rule": _("Når må den ansattes leder ha sagt ja?"),
            "second_pair_of_eyes": _("En annen må godkjenne utlysninger før de publiseres"),
            "hides_names_first": _("Vi leser interessemeldinger uten navn først"),
            "allows_public_sharing": _("Utlysere hos oss kan dele utlysninger åpent"),
        }
        help_texts = {
            "coverage": _("De som er sluppet inn allerede, blir værende uansett."),
            "approval_rule": _(
                "Ansatte hos dere får vite det før de melder interesse, og oppgir selv at lederen har sagt ja. "
                "Portalen spør ikke lederen."
            ),
            "second_pair_of_eyes": _("Den som har skrevet utlysningen, sender den til en administrator hos dere."),
            "hides_names_first": _(
                "Navn, stilling, virksomhet og e-post vises når dere inviterer til samtale, eller når en av dere ber "
                "om det. Det en kandidat skriver, kan likevel røpe hvem det er."
            ),
            "allows_public_sharing": _(
                "En delt utlysning kan leses av alle, uten innlogging. Slår dere det av, er alt som er delt, borte med "
                "en gang. Slår dere det på igjen, må hver utlysning deles på nytt."
            ),
        }

    def save(self, *, by):
        settle_rules(agency=self.instance, by=by, changed=self.changed_data)
