"""How does an agency's administrator bring people in by a file, and take it back?"""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from listings.agencies.limits import INVITATIONS
from listings.agencies.models import Agency
from portal.access.rules import Action, require
from portal.foundation.audit import record
from portal.foundation.lifecycle import StepNotAllowed

from .columns import guessed
from .models import ImportLine, PeopleImport
from .planning import plan_for
from .reading import without_birth_numbers
from .status import LIFECYCLE
from .tasks import carry_on


@transaction.atomic
def upload(*, agency, by, table, file_name):
    """`table` as it was read. Nothing happens to anybody; columns are guessed."""
    require(by, Action.MANAGE_MEMBERS, agency)
    rows = [[row.number, without_birth_numbers(row.cells)] for row in table.rows]
    facts = {"header": without_birth_numbers(table.header), "rows": rows, "columns": guessed(table.header)}
    return PeopleImport.objects.create(agency=agency, by=by, file_name=file_name[:150], **facts)


@transaction.atomic
def map_columns(*, people_import, by, columns, is_whole, is_told):
    """`columns`: field → number of its column."""
    held = hold(people_import, by)
    if not LIFECYCLE.allows("begin", held.status):
        raise StepNotAllowed
    held.columns, held.is_whole, held.is_told = columns, is_whole, is_told
    held.by, held.moved_at = by, timezone.now()
    held.save()
    return held


@transaction.atomic
def begin(*, people_import, by, shown):
    """`shown` is the digest of the plan that she has said yes to. The worker does the rest.

    Raises ValidationError when another is under way, when something has changed since she looked, or when too many
    outside the agency have been asked in this hour.
    """
    held = hold(people_import, by)
    LIFECYCLE.begin(held)
    refuse_two_at_once(held)
    plan = plan_for(held, by)
    plan.require_shown(shown)
    take_invitations(held.agency, plan)
    ImportLine.objects.bulk_create(
        ImportLine(people_import=held, number=line.number, kind=line.kind, email=line.email, wanted=line.wanted)
        for line in plan.to_do
    )
    held.rows, held.by = [], by
    return moved(held, "people.import_begun", by)


@transaction.atomic
def undo(*, people_import, by):
    """Raises StepNotAllowed when it is too late, or is being done."""
    held = hold(people_import, by)
    if not held.can_be_undone:
        raise StepNotAllowed
    LIFECYCLE.undo(held)
    refuse_two_at_once(held)
    held.by = by
    return moved(held, "people.import_being_undone", by)


@transaction.atomic
def resume(*, people_import, by):
    """When the worker was ended in the middle."""
    held = hold(people_import, by)
    if not held.is_stalled:
        raise StepNotAllowed
    return moved(held, "people.import_resumed", by)


@transaction.atomic
def discard(*, people_import, by):
    """A file that was never brought in: nothing of it is kept."""
    held = hold(people_import, by)
    if not LIFECYCLE.allows("begin", held.status):
        raise StepNotAllowed
    held.delete()


def hold(people_import, by):
    """The agency is held too, so that two imports do not begin at once."""
    require(by, Action.MANAGE_MEMBERS, people_import.agency)
    agency = Agency.objects.select_for_update(of=("self",)).get(pk=people_import.agency_id)
    held = PeopleImport.objects.select_for_update(of=("self",)).filter(pk=people_import.pk).first()
    if held is None:
        raise StepNotAllowed
    held.agency = agency
    return held


def take_invitations(agency, plan):
    """A file asks no more people in than one would do one by one, but for the agency's own."""
    if plan.outsiders and INVITATIONS.take_several(str(agency.public_id), plan.outsiders) is None:
        told = _(
            "Dere kan invitere høyst %(most)s personer utenfor deres eget e-postdomene i timen. "
            "Vent en time, og prøv igjen."
        )
        raise ValidationError(told % {"most": INVITATIONS.most}, code="too_many")


def refuse_two_at_once(held):
    if PeopleImport.objects.of(held.agency).moving().exclude(pk=held.pk).exists():
        raise ValidationError(_("En annen import pågår. Vent til den er ferdig."), code="busy")


def moved(held, event, by):
    held.moved_at = timezone.now()
    held.save()
    record(held, event, by=by, agency=str(held.agency.public_id))
    transaction.on_commit(lambda: carry_on.enqueue(held.pk))
    return held
