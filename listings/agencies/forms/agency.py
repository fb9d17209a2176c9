"""What must be told about an agency before it is in? All that is wrong is told at once."""

from django import forms
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext_lazy as _

from portal.access.roles import Role
from portal.foundation.forms import PortalForm
from portal.foundation.one_line import OneLineField

from .. import mail_domains
from ..actions import create_agency, let_in
from ..models import Agency
from ..organisation_numbers import tidied
from .identity import IdentityFields, refuse


class NewAgencyForm(IdentityFields, PortalForm, forms.ModelForm):
    administrator = forms.EmailField(
        label=_("E-posten til den første administratoren"),
        required=False,
        help_text=_("Får beskjed med en gang, og kan slippe inn kolleger og endre utseendet."),
    )

    field_order = ["name_nb", "short", "kind", "numbers", "domains", "shares", "administrator"]
    """What an agency must have to be in stands first; the rest it can fill in itself."""

    class Meta:
        model = Agency
        fields = ["name_nb", "name_nn", "short", "kind", "ministry", "county", "city"]
        field_classes = dict.fromkeys(("name_nb", "name_nn", "short", "city"), OneLineField)
        error_messages = {
            "name_nb": {"unique": _("En annen virksomhet heter dette. Se etter den i lista over virksomheter.")}
        }

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["ministry"].queryset = Agency.objects.filter(kind=Agency.Kind.MINISTRY)
        self.ask_about_sharing()

    def clean_administrator(self):
        address = self.cleaned_data["administrator"].lower()
        if address:
            refuse(list(self.hindrances(address)))
        return address

    def hindrances(self, address):
        if address.rpartition("@")[2] not in self.lines("domains", mail_domains.tidied):
            yield ValidationError(_("%(address)s må ha et av domenene over."), params={"address": address})
        if not self.lines("numbers", tidied):
            yield ValidationError(_("Uten organisasjonsnummer er virksomheten ikke med ennå. La feltet stå tomt."))

    @transaction.atomic
    def save(self, *, by):
        facts = dict(self.cleaned_data)
        facts.pop("shares", None)
        administrator = facts.pop("administrator")
        agency = create_agency(by=by, **facts)
        if administrator:
            let_in(agency=agency, email=administrator, roles=[Role.ADMINISTRATOR], by=by)
        return agency
