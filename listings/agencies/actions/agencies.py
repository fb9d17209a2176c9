"""Who is in? An agency comes, is shut out, comes back, or is closed down."""

from django.db import transaction

from portal.access.rules import Action, require
from portal.foundation.audit import record

from ..founding import found_agency
from ..furnishing import furnish, take_keys
from ..models import AgencyPage
from ..status import AGENCY_LIFECYCLE

OF_THE_PORTAL = frozenset({"name_nb", "name_nn", "short", "kind", "ministry"})


@transaction.atomic
def create_agency(*, by, numbers=(), domains=(), **facts):
    """One call, and the branded page, the files, the group with its keys and the flow of approval are there."""
    require(by, Action.ADD_AGENCY)
    return found_agency(numbers=numbers, domains=domains, by=by, **facts)


@transaction.atomic
def change_facts(*, agency, by, changed):
    """Save the fields named in `changed`. Those that decide what others share with the agency are the portal's."""
    require(by, Action.EDIT_AGENCY, agency)
    if OF_THE_PORTAL & set(changed):
        require(by, Action.ADD_AGENCY)
    agency.save(update_fields=changed)
    AgencyPage.objects.filter(agency=agency).update(title=agency.name_nb, draft_title=agency.name_nb)
    _note(agency, "agency.facts_changed", by)
    return agency


@transaction.atomic
def suspend_agency(*, agency, by):
    """Its postings, people and keys to Wagtail are out on the next request; nothing is deleted."""
    require(by, Action.SUSPEND_AGENCY, agency)
    AGENCY_LIFECYCLE.suspend(agency)
    _shut(agency, "agency.suspended", by)


@transaction.atomic
def close_agency(*, agency, by):
    require(by, Action.SUSPEND_AGENCY, agency)
    AGENCY_LIFECYCLE.close(agency)
    _shut(agency, "agency.closed", by)


@transaction.atomic
def reactivate_agency(*, agency, by):
    """As it was before; a closing may be a mistake too."""
    require(by, Action.SUSPEND_AGENCY, agency)
    AGENCY_LIFECYCLE.activate(agency)
    agency.save(update_fields=["status"])
    furnish(agency)
    _note(agency, "agency.reactivated", by)


def _shut(agency, event, by):
    agency.save(update_fields=["status"])
    take_keys(agency)
    _note(agency, event, by)


def _note(agency, event, by):
    record(agency, event, by=by, agency=str(agency.public_id))
