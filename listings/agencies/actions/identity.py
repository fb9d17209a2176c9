"""How do the numbers and domains of an agency change? The portal decides, because domains open doors."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from portal.access.rules import Action, require

from ..identity import add_to_identity, take_from_identity
from ..status import AgencyStatus


@transaction.atomic
def change_identity(*, agency, by, numbers, domains):
    """From now on these, and no others. Raises ValidationError when an agency that is in would have no number."""
    require(by, Action.ADD_AGENCY, agency)
    if not numbers and agency.status == AgencyStatus.ACTIVE:
        raise ValidationError(
            _("En virksomhet som er med, må ha minst ett organisasjonsnummer."), code="without_number"
        )
    had_numbers = set(agency.organisation_numbers.values_list("number", flat=True))
    had_domains = set(agency.domains.values_list("domain", flat=True))
    gone = {"numbers": sorted(had_numbers - set(numbers)), "domains": sorted(had_domains - set(domains))}
    take_from_identity(agency, by=by, **gone)
    add_to_identity(agency, numbers=numbers, domains=domains, by=by)
