"""What must be told about an agency before it is in?"""

import re

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from portal.access.roles import Role
from portal.foundation.forms import PortalForm

from ..actions import create_agency, let_in
from ..models import Agency, OrganisationNumber
from ..organisation_numbers import check_organisation_number, tidied

DOMAIN = re.compile(r"[a-z0-9-]+(\.[a-z0-9-]+)+")
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
    administrator = forms.EmailField(
        label=_("E-posten til den første administratoren"),
        required=False,
        help_text=_("Får beskjed med en gang, og kan slippe inn kolleger og endre utseendet."),
    )

    class Meta:
        model = Agency
        fields = ["name_nb", "name_nn", "short", "kind", "ministry", "county", "city"]

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["ministry"].queryset = Agency.objects.filter(kind=Agency.Kind.MINISTRY)

    def clean_numbers(self):
        numbers = [tidied(line) for line in self.cleaned_data["numbers"].splitlines() if line.strip()]
        for number in numbers:
            check_organisation_number(number)
        taken = OrganisationNumber.objects.filter(number__in=numbers).select_related("agency").first()
        if taken:
            words = {"number": taken.number, "agency": taken.agency.name}
            raise ValidationError(_("Organisasjonsnummer %(number)s hører til %(agency)s."), params=words)
        return numbers

    def clean_domains(self):
        domains = [line.strip().lower().removeprefix("@") for line in self.cleaned_data["domains"].splitlines()]
        for domain in filter(None, domains):
            if not DOMAIN.fullmatch(domain):
                raise ValidationError(
                    _("«%(domain)s» er ikke et domene. Skriv det som dfo.no."), params={"domain": domain}
                )
        return [domain for domain in domains if domain]

    def save(self, *, by):
        facts = dict(self.cleaned_data)
        administrator = facts.pop("administrator")
        agency = create_agency(by=by, **facts)
        if administrator and agency.is_active:
            let_in(agency=agency, email=administrator, roles=[Role.ADMINISTRATOR], by=by)
        return agency
