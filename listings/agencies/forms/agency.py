"""What must be told about an agency before it is in? All that is wrong is told at once."""

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from portal.access.roles import Role
from portal.foundation.forms import PortalForm

from .. import mail_domains
from ..actions import create_agency, let_in
from ..models import Agency, OrganisationNumber
from ..organisation_numbers import check_organisation_number, tidied
from .sharing import sharing

FEW_LINES = {"rows": 3}


class NewAgencyForm(PortalForm, forms.ModelForm):
    numbers = forms.CharField(
        label=_("Organisasjonsnummer"),
        required=False,
        widget=forms.Textarea(attrs=FEW_LINES),
        help_text=_("Ett på hver linje. Uten nummer blir virksomheten liggende under oppretting til dere har det."),
    )
    domains = forms.CharField(
        label=_("E-postdomener"),
        required=False,
        widget=forms.Textarea(attrs=FEW_LINES),
        help_text=_("Ett på hver linje, som dfo.no. Ansatte logger inn med en adresse i et av dem."),
    )
    shares = forms.BooleanField(
        help_text=_("Da velger de ansatte selv virksomheten når de logger inn, og administratoren der sier ja.")
    )
    administrator = forms.EmailField(
        label=_("E-posten til den første administratoren"),
        required=False,
        help_text=_("Får beskjed med en gang, og kan slippe inn kolleger og endre utseendet."),
    )

    class Meta:
        model = Agency
        fields = ["name_nb", "name_nn", "short", "kind", "ministry", "county", "city"]
        error_messages = {
            "name_nb": {"unique": _("En annen virksomhet heter dette. Se etter den i lista over virksomheter.")}
        }

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["ministry"].queryset = Agency.objects.filter(kind=Agency.Kind.MINISTRY)
        self.ask_about_sharing()

    def ask_about_sharing(self):
        shared = sharing(filter(mail_domains.is_one, self.lines("domains", mail_domains.tidied)))
        if not shared:
            del self.fields["shares"]
            return
        field = self.fields["shares"]
        field.label = shared
        field.error_messages["required"] = _("Kryss av hvis det stemmer: %(shared)s") % {"shared": shared}

    def lines(self, name, tidy):
        """What is written on the lines of a field, each once."""
        text = str(self.data.get(self.add_prefix(name), ""))
        return list(dict.fromkeys(tidy(line) for line in text.splitlines() if line.strip()))

    def clean_numbers(self):
        numbers = self.lines("numbers", tidied)
        refuse([*mistakes(numbers, check_organisation_number), *taken(numbers)])
        return numbers

    def clean_domains(self):
        domains = self.lines("domains", mail_domains.tidied)
        refuse(list(mistakes(domains, mail_domains.check_domain)))
        return domains

    def clean_administrator(self):
        address = self.cleaned_data["administrator"].lower()
        if address:
            refuse(list(self.hindrances(address)))
        return address

    def hindrances(self, address):
        if address.rpartition("@")[2] not in self.lines("domains", mail_domains.tidied):
            yield ValidationError(_("%(address)s må være i domenene over."), params={"address": address})
        if not self.lines("numbers", tidied):
            yield ValidationError(_("Uten organisasjonsnummer er virksomheten ikke med ennå. La feltet stå tomt."))

    def save(self, *, by):
        facts = dict(self.cleaned_data)
        facts.pop("shares", None)
        administrator = facts.pop("administrator")
        agency = create_agency(by=by, **facts)
        if administrator:
            let_in(agency=agency, email=administrator, roles=[Role.ADMINISTRATOR], by=by)
        return agency


def refuse(mistakes):
    if mistakes:
        raise ValidationError(mistakes)


def mistakes(values, check):
    for value in values:
        try:
            check(value)
        except ValidationError as mistake:
            yield mistake


def taken(numbers):
    for row in OrganisationNumber.objects.filter(number__in=numbers).select_related("agency"):
        words = {"number": row.number, "agency": row.agency.name}
        yield ValidationError(_("Organisasjonsnummer %(number)s hører til %(agency)s."), params=words)
