"""What does a stranger tell about her agency, and what does the one who answers check?"""

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from listings.agencies import mail_domains
from listings.agencies.forms import NewAgencyForm
from listings.agencies.forms.identity import IdentityFields, refuse
from listings.agencies.models import Agency
from portal.foundation.forms import PortalForm
from portal.foundation.one_line import OneLineField

from . import actions
from .limits import LONGEST_WORDS
from .models import JoinRequest


class AskForm(IdentityFields, PortalForm, forms.ModelForm):
    """Here a number and a domain are needed, and who shares a domain is for the one who answers to see."""

    names_all = False
    kind = forms.ChoiceField(label=_("Type"), choices=[("", _("Velg type")), *Agency.Kind.choices])

    class Meta:
        model = JoinRequest
        fields = ["name_nb", "kind", "contact", "title", "email", "message"]
        field_classes = dict.fromkeys(("name_nb", "contact", "title"), OneLineField)
        labels = {"name_nb": _("Navnet på virksomheten"), "contact": _("Navnet ditt"), "title": _("Stillingen din")}
        help_texts = {
            "email": _("Vi sender en lenke dit, så vi vet at adressen er din. Sier vi ja, blir du administrator."),
            "message": _("For eksempel hvem som har bestemt at dere vil være med."),
        }
        widgets = {"message": forms.Textarea({"rows": 4})}

    field_order = ["name_nb", "numbers", "domains", "kind", "contact", "title", "email", "message"]

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        del self.fields["shares"]
        self.fields["numbers"].required = self.fields["domains"].required = True
        self.fields["numbers"].help_text = _("Ett på hver linje.")

    def clean_email(self):
        address = self.cleaned_data["email"].lower()
        refuse(list(outside(address, self.lines("domains", mail_domains.tidied))))
        return address

    def save(self, *, by):
        return actions.ask(by=by, **self.cleaned_data)


class AcceptForm(NewAgencyForm):
    """The form of a new agency, filled in with what was told; who asked becomes its administrator."""

    def __init__(self, *args, join_request, initial=None, **kwargs):
        self.join_request = join_request
        super().__init__(*args, initial=told_by(join_request) | (initial or {}), **kwargs)
        del self.fields["administrator"]
        self.fields["numbers"].required = self.fields["domains"].required = True

    def clean_domains(self):
        domains = super().clean_domains()
        refuse(list(outside(self.join_request.email, domains)))
        return domains

    def save(self, *, by):
        facts = dict(self.cleaned_data)
        facts.pop("shares", None)
        return actions.accept(join_request=self.join_request, by=by, facts=facts)


class DeclineForm(PortalForm):
    text = forms.CharField(
        label=_("Hvorfor ikke?"),
        max_length=LONGEST_WORDS,
        widget=forms.Textarea({"rows": 4}),
        help_text=_("Sendes til den som spurte."),
    )


def outside(address, domains):
    if address.rpartition("@")[2] not in domains:
        yield ValidationError(_("%(address)s må ha et av domenene over."), params={"address": address})


def told_by(join_request):
    told = {"name_nb": join_request.name_nb, "short": join_request.name_nb[:60], "kind": join_request.kind}
    return told | {name: "\n".join(getattr(join_request, name)) for name in ("numbers", "domains")}
