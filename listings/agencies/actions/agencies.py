"""Who is in? An agency comes, is shut out, comes back, or is closed down."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from portal.access.rules import Action, require
from portal.foundation.audit import record

from ..changes import changes
from ..founding import found_agency
from ..furnishing import follow_name, furnish, take_keys
from ..status import AGENCY_LIFECYCLE
from ..written_forms import name_pages

OF_THE_PORTAL = frozenset({"name_nb", "name_nn", "short", "kind", "ministry"})


@transaction.atomic
def create_agency(*, by, numbers=(), domains=(), **facts):
    """One call, and the branded page, the files, the group with its keys and the flow of approval are there."""
    require(by, Action.ADD_AGENCY)
    return found_agency(numbers=numbers, domains=domains, by=by, **facts)


@transaction.atomic
def change_facts(*, agency, by, changed):
    """Save the fields named in `changed`. Those that decide what others share with the agency are the portal's.

    The pages get the name first, because search reads them when the agency is saved.
    """
    require(by, Action.EDIT_AGENCY, agency)
    if OF_THE_PORTAL & set(changed):
        require(by, Action.ADD_AGENCY)
    if different := changes(agency, changed):
        name_pages(agency)
        agency.save(update_fields=list(different))
        if OF_THE_PORTAL & different.keys():
            follow_name(agency)
        _note(agency, "agency.facts_changed", by, changes=different)
    return agency


@transaction.atomic
def settle_rules(*, agency, by, changed):
    """The agency has looked at its rules, also when it lets them stand as they were."""
    require(by, Action.EDIT_AGENCY, agency)
    if agency.rules_set_at is None:
        agency.rules_set_at = timezone.now()
        agency.save(update_fields=["rules_set_at"])
        _note(agency, "agency.rules_settled", by)
    return change_facts(agency=agency, by=by, changed=changed)


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
    """As it was before; a closing may be a mistake too. Raises ValidationError without an organisation number."""
    require(by, Action.SUSPEND_AGENCY, agency)
    if agency.successor_id:
        told = _("Virksomheten er slått sammen med %(agency)s, og kan ikke slippes inn igjen.")
        raise ValidationError(told % {"agency": agency.successor.name}, code="merged")
    if not agency.organisation_numbers.exists():
        raise ValidationError(
            _("Virksomheten må ha et organisasjonsnummer før den slippes inn. Legg det inn under «Nummer og domener»."),
            code="without_number",
        )
    AGENCY_LIFECYCLE.activate(agency)
    agency.save(update_fields=["status"])
    furnish(agency)
    _note(agency, "agency.reactivated", by)


def _shut(agency, event, by):
    agency.save(update_fields=["status"])
    take_keys(agency)
    _note(agency, event, by)


def _note(agency, event, by, **facts):
    record(agency, event, by=by, agency=str(agency.public_id), **facts)
