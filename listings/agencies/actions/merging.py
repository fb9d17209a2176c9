"""How do two agencies become one? What was the one's is the other's, and its name, address and history lead on."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from portal.access.rules import Action, require
from portal.foundation.audit import record
from portal.foundation.clock import oslo_today
from portal.foundation.lifecycle import StepNotAllowed

from ..furnishing import take_keys
from ..merging import move_all
from ..models import Agency, FormerName
from ..signals import agency_merged
from ..status import AGENCY_LIFECYCLE
from .names import names_of


@transaction.atomic
def merge_agencies(*, source, target, by):
    """Gives the agency that stands. It cannot be undone; a second press is the first.

    Raises StepNotAllowed when the one has become part of a third meanwhile, and ValidationError when the two cannot be
    one.
    """
    require(by, Action.MERGE_AGENCIES, source)
    source, target = held(source, target)
    if source.successor_id == target.pk:
        return target
    check_may_be_one(source, target)
    move_all(source, target, by)
    lead_on(source, target)
    shut(source, target)
    note(source, target, by)
    agency_merged.send(sender=Agency, source=source, target=target)
    return target


def held(*agencies):
    """The rows as they are now, always locked in one order, so that two who merge crosswise do not wait for ever."""
    ids = [agency.pk for agency in agencies]
    rows = Agency.objects.select_for_update(of=("self",)).order_by("pk").filter(pk__in=ids)
    found = {agency.pk: agency for agency in rows}
    return [found[pk] for pk in ids]


def check_may_be_one(source, target):
    if source.successor_id:
        raise StepNotAllowed
    check_stands(source, target)
    if source.subordinates.exists() and target.kind != Agency.Kind.MINISTRY:
        told = _("Andre virksomheter hører under %(source)s. Bare et departement kan ta over for det.")
        raise ValidationError(told % {"source": source.name}, code="ministry")


def check_stands(source, target):
    """Another than the one, and in."""
    if source == target:
        raise ValidationError(_("Velg en annen virksomhet."), code="same")
    if not target.is_active:
        raise ValidationError(_("%(target)s er ikke med i ordningen nå.") % {"target": target.name}, code="out")


def lead_on(source, target):
    """All names the one has had, and all that became part of it before."""
    FormerName.objects.filter(agency=source).own().update(merged_from=source)
    FormerName.objects.filter(agency=source).update(agency=target)
    FormerName.objects.create(agency=target, merged_from=source, slug=source.slug, **names_of(source))
    Agency.objects.filter(successor=source).update(successor=target)


def shut(source, target):
    AGENCY_LIFECYCLE.merge(source)
    source.successor, source.merged_on = target, oslo_today()
    source.save(update_fields=["status", "successor", "merged_on"])
    take_keys(source)


def note(source, target, by):
    record(source, "agency.merged_into", by=by, agency=str(source.public_id), to=str(target.public_id))
    record(target, "agency.took_over", by=by, agency=str(target.public_id), came_from=str(source.public_id))
