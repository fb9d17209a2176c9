"""How does an agency get another name? The old one is kept, and what stood at its address is still found there."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from portal.access.rules import Action, require
from portal.foundation.audit import record
from portal.foundation.clock import oslo_today
from portal.foundation.lifecycle import StepNotAllowed

from ..furnishing import follow_name
from ..models import Agency, AgencyPage, FormerName
from ..models.former import NAMES
from ..names import free_slug, is_taken
from ..signals import agency_renamed
from ..written_forms import name_pages


@transaction.atomic
def rename_agency(*, agency, by, names, seen=None, **how):
    """`names`: all of NAMES. `seen`: those that were shown to the one who decided. `how`: as in `take`.

    Raises StepNotAllowed when they are others by now or the agency has become part of another, and ValidationError when
    another agency is called so.
    """
    require(by, Action.RENAME_AGENCY, agency)
    held = Agency.objects.select_for_update(of=("self",)).get(pk=agency.pk)
    before = names_of(held)
    if held.successor_id or (seen is not None and seen != before):
        raise StepNotAllowed
    check_new(held, names)
    was = held.slug
    take(held, names, **how)
    facts = {"was": before, "now": names, "moved": held.slug != was}
    record(held, "agency.renamed", by=by, agency=str(held.public_id), **facts)
    agency_renamed.send(sender=Agency, agency=held)
    return held


def names_of(agency):
    return {name: getattr(agency, name) for name in NAMES}


def check_new(agency, names):
    if names == names_of(agency):
        raise ValidationError(_("Skriv et annet navn enn det virksomheten har."), code="same")
    if Agency.objects.filter(name_nb=names["name_nb"]).exclude(pk=agency.pk).exists():
        raise ValidationError(_("En annen virksomhet heter dette."), code="taken")


def keep(agency, since):
    """The name it has had until now. A colour that was made of it stays too: the look is the agency's to change."""
    FormerName.objects.create(agency=agency, slug=agency.slug, until=since, **names_of(agency))
    agency.brand_colour = agency.colour


def address_of(agency, names):
    """The one it has, when that is what the new name would give."""
    return free_slug((names["short"], names["name_nb"]), lambda slug: is_taken(slug, but=agency))


def take(agency, names, since=None, moves=False):
    """`since`: the first day of the new name; today when none is given. `moves`: the address follows the name.

    The pages come first, because search reads them when the agency is saved.
    """
    slug = address_of(agency, names) if moves else agency.slug
    keep(agency, since or oslo_today())
    for name, value in names.items():
        setattr(agency, name, value)
    agency.slug = slug
    name_pages(agency)
    for page in AgencyPage.objects.filter(agency=agency).exclude(slug=slug):
        page.slug = slug
        page.save()
    agency.save(update_fields=[*NAMES, "slug", "brand_colour"])
    follow_name(agency)
