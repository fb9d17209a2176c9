"""What is a member body? Its names, numbers, domains and look."""

import uuid

from django.apps import apps
from django.conf import settings
from django.core.validators import RegexValidator
from django.db import models
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from portal.access.catalogue import Action
from portal.access.rules import rows

from ..branding.colours import is_light
from ..branding.stand_in import generated_colour
from ..organisation_numbers import check_organisation_number
from ..status import AgencyStatus
from .put_out import digests_of


def pages_of_all():
    """Each page with its written form; asked for by name, because pages know agencies."""
    return models.Prefetch("pages", apps.get_model("agencies", "AgencyPage").objects.select_related("locale"))


class AgencyQuerySet(models.QuerySet):
    def with_pages(self):
        """So that `agency.page` asks nothing more."""
        return self.prefetch_related(pages_of_all())

    def active(self):
        return self.filter(status=AgencyStatus.ACTIVE)

    def with_domain(self, domain):
        return self.filter(domains__domain=domain.lower())

    def letting_in(self, address):
        """Without those that have put the owner of the address out."""
        return self.exclude(put_out__digest__in=digests_of(address))

    def whole(self, agency):
        """With those that have become part of it; of no agency there is nothing."""
        if agency is None:
            return self.none()
        return self.filter(models.Q(pk=agency.pk) | models.Q(successor=agency)).order_by()

    def visible_to(self, user):
        return self.filter(rows(user, Action.SEE_AGENCY))


class Agency(models.Model):
    class Kind(models.TextChoices):
        MINISTRY = "departement", _("Departement")
        DIRECTORATE = "direktorat", _("Direktorat")
        INSPECTORATE = "tilsyn", _("Tilsyn")
        GOVERNOR = "statsforvalter", _("Statsforvalter")
        UNIVERSITY = "universitet", _("Universitet og høgskole")
        RESEARCH = "forskning", _("Forskningsinstitutt")
        TRIBUNAL = "nemnd", _("Nemnd og ombud")
        COURT = "domstol", _("Domstol")
        POLICE = "politi", _("Politi")
        DEFENCE = "forsvar", _("Forsvar")
        OTHER = "annet", _("Annet")

    class Coverage(models.TextChoices):
        DOMAIN = "domain", _("Alle med e-post i domenet vårt")
        LIST = "list", _("Bare de som står på lista vår")

    class ApprovalRule(models.TextChoices):
        BEFORE_INTEREST = "before_interest", _("Før interessen sendes")
        BEFORE_OFFER = "before_offer", _("Før den ansatte takker ja til en plass")
        BEFORE_AGREEMENT = "before_agreement", _("Før avtalen")

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    slug = models.SlugField(_("adresse"), max_length=80, unique=True)
    name_nb = models.CharField(_("navn på bokmål"), max_length=200, unique=True)
    name_nn = models.CharField(_("navn på nynorsk"), max_length=200, blank=True)
    short = models.CharField(_("kortnavn"), max_length=60)
    kind = models.CharField(_("type"), max_length=20, choices=Kind.choices, default=Kind.OTHER)
    ministry = models.ForeignKey(
        "self",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="subordinates",
        verbose_name=_("departement"),
    )
    county = models.ForeignKey(
        "vocabulary.County", on_delete=models.PROTECT, null=True, blank=True, verbose_name=_("fylke")
    )
    city = models.CharField(_("poststed"), max_length=80, blank=True)
    status = models.CharField(_("status"), max_length=12, choices=AgencyStatus, default=AgencyStatus.PREPARING)

    successor = models.ForeignKey("self", on_delete=models.PROTECT, null=True, editable=False, related_name="merged")
    merged_on = models.DateField(null=True, editable=False)

    coverage = models.CharField(_("hvem er med"), max_length=10, choices=Coverage, default=Coverage.DOMAIN)
    approval_rule = models.CharField(
        _("når lederen må ha sagt ja"), max_length=20, choices=ApprovalRule, default=ApprovalRule.BEFORE_AGREEMENT
    )
    second_pair_of_eyes = models.BooleanField(_("en annen må godkjenne utlysninger"), default=False)
    hides_names_first = models.BooleanField(_("leser interessemeldinger uten navn først"), default=False)
    rules_set_at = models.DateTimeField(null=True, editable=False)
    allows_public_sharing = models.BooleanField(_("utlysninger kan deles åpent"), default=False)

    brand_colour = models.CharField(
        _("farge"),
        max_length=7,
        blank=True,
        validators=[RegexValidator(r"^#[0-9a-f]{6}$")],
        help_text=_("Som #1d6b45."),
    )
    logo = models.FileField(_("logo"), upload_to="logo/", blank=True)
    collection = models.OneToOneField("wagtailcore.Collection", on_delete=models.SET_NULL, null=True, editable=False)
    editors = models.OneToOneField("auth.Group", on_delete=models.SET_NULL, null=True, editable=False)

    objects = AgencyQuerySet.as_manager()

    class Meta:
        ordering = ["name_nb"]
        verbose_name = _("virksomhet")
        verbose_name_plural = _("virksomheter")

    def __str__(self):
        return self.name

    @property
    def name(self):
        return self.name_nn if self.name_nn and get_language() == "nn" else self.name_nb

    @property
    def page(self):
        """What readers meet: in their written form when it is out, else the main one."""
        written = self._page_in(get_language())
        return written if written and written.live else self.main_page

    @property
    def main_page(self):
        """Where the postings stand, and what the pages in other written forms are made from."""
        return self._page_in(settings.LANGUAGE_CODE)

    def _page_in(self, language):
        models.prefetch_related_objects([self], pages_of_all())
        return next((page for page in self.pages.all() if page.written_in == language), None)

    def has_address(self, email):
        """Whether an e-mail address is in one of its own domains."""
        return self.domains.filter(domain=email.rpartition("@")[2].lower()).exists()

    @property
    def is_active(self):
        return self.status == AgencyStatus.ACTIVE

    @property
    def colour(self):
        return self.brand_colour or self.colour_of_its_name

    @property
    def colour_of_its_name(self):
        """For an agency that has chosen none."""
        return generated_colour(self.name_nb)

    @property
    def is_light(self):
        return is_light(self.colour)

    @property
    def sector_id(self):
        """Own sector is the same ministry; a ministry is its own sector."""
        return self.ministry_id or self.pk


class OrganisationNumber(models.Model):
    agency = models.ForeignKey(Agency, on_delete=models.CASCADE, related_name="organisation_numbers")
    number = models.CharField(
        _("organisasjonsnummer"), max_length=9, unique=True, validators=[check_organisation_number]
    )

    def __str__(self):
        return self.number


class EmailDomain(models.Model):
    """A domain may serve several agencies (settled 18); then the person chooses, and the agency confirms."""

    agency = models.ForeignKey(Agency, on_delete=models.CASCADE, related_name="domains")
    domain = models.CharField(_("e-postdomene"), max_length=120, db_index=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["agency", "domain"], name="a_domain_stands_once_per_agency")]

    def __str__(self):
        return self.domain
