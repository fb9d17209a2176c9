"""By which numbers and domains is an agency known? Written on lines; all that is wrong is told at once."""

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from portal.foundation.forms import PortalForm

from .. import mail_domains
from ..actions import change_identity
from ..models import OrganisationNumber
from ..organisation_numbers import check_organisation_number, tidied
from .sharing import sharing

FEW_LINES = {"rows": 3}
MOST_LINES, LONGEST = 50, 4_000


class IdentityFields(forms.Form):
    """`agency`: whose numbers and domains it is about; None for one that is new. `names_all`: also agencies that are
    not in are named when they have a number already."""

    agency, names_all = None, True
    numbers = forms.CharField(
        label=_("Organisasjonsnummer"),
        required=False,
        max_length=LONGEST,
        widget=forms.Textarea(attrs=FEW_LINES),
        help_text=_("Ett på hver linje. Uten nummer blir virksomheten liggende under oppretting til dere har det."),
    )
    domains = forms.CharField(
        label=_("E-postdomener"),
        required=False,
        max_length=LONGEST,
        widget=forms.Textarea(attrs=FEW_LINES),
        help_text=_("Ett på hver linje, som dfo.no. Ansatte logger inn med en adresse i et av dem."),
    )
    shares = forms.BooleanField(
        help_text=_("Da velger de ansatte selv virksomheten når de logger inn, og administratoren der sier ja.")
    )

    def ask_about_sharing(self):
        shared = sharing(filter(mail_domains.is_one, self.lines("domains", mail_domains.tidied)), self.agency)
        if not shared:
            del self.fields["shares"]
            return
        field = self.fields["shares"]
        field.label = shared
        field.error_messages["required"] = _("Kryss av hvis det stemmer: %(shared)s") % {"shared": shared}

    def lines(self, name, tidy):
        """What is written on the lines of a field, each once; no more of it than the field takes."""
        text = str(self.data.get(self.add_prefix(name), ""))[:LONGEST]
        return list(dict.fromkeys(tidy(line) for line in text.splitlines() if line.strip()))

    def clean_numbers(self):
        numbers = self.lines("numbers", tidied)
        refuse(too_many(numbers))
        refuse([*mistakes(numbers, check_organisation_number), *taken(numbers, self.agency, self.names_all)])
        return numbers

    def clean_domains(self):
        domains = self.lines("domains", mail_domains.tidied)
        refuse(too_many(domains))
        refuse(list(mistakes(domains, mail_domains.check_domain)))
        return domains


class IdentityForm(IdentityFields, PortalForm):
    def __init__(self, *args, agency, **kwargs):
        self.agency = agency
        kept = {"numbers": agency.organisation_numbers.order_by("number"), "domains": agency.domains.order_by("domain")}
        kwargs["initial"] = {name: "\n".join(map(str, rows)) for name, rows in kept.items()}
        super().__init__(*args, **kwargs)
        self.ask_about_sharing()

    def save(self, *, by):
        told = self.cleaned_data
        change_identity(agency=self.agency, by=by, numbers=told["numbers"], domains=told["domains"])


def refuse(mistakes):
    if mistakes:
        raise ValidationError(mistakes)


def too_many(values):
    return [ValidationError(_("Skriv høyst %(most)s linjer."), params={"most": MOST_LINES})][: len(values) > MOST_LINES]


def mistakes(values, check):
    for value in values:
        try:
            check(value)
        except ValidationError as mistake:
            yield mistake


def taken(numbers, agency, names_all):
    """By others than the agency itself."""
    rows = OrganisationNumber.objects.filter(number__in=numbers).exclude(agency=agency)
    for row in rows.select_related("agency"):
        words = {"number": row.number, "agency": row.agency.name}
        if names_all or row.agency.is_active:
            yield ValidationError(_("Organisasjonsnummer %(number)s hører til %(agency)s."), params=words)
        else:
            yield ValidationError(_("Organisasjonsnummer %(number)s er registrert allerede."), params=words)
