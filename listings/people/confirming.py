"""Is the list of an agency's people right? Its administrators are asked once a year, and one press says yes."""

from django.db import transaction
from django.utils import timezone

from listings.agencies.models import Agency, Membership
from portal.access.rules import Action, require
from portal.foundation.audit import record
from portal.notifications.outbox import tell

from .models import PeopleList


@transaction.atomic
def confirm_list(*, agency, by):
    """She has looked it over; the year begins anew."""
    require(by, Action.MANAGE_MEMBERS, agency)
    facts = {"counts_from": timezone.now(), "confirmed_by": by}
    kept, _is_new = PeopleList.objects.update_or_create(agency=agency, defaults=facts)
    record(kept, "people.list_confirmed", by=by, agency=str(agency.public_id))
    return kept


def list_of(agency):
    return PeopleList.objects.select_related("confirmed_by").filter(agency=agency).first()


@transaction.atomic
def ask_about_lists(now=None):
    """Once for each year and administrator, however often this runs; gives how many lists are due."""
    without = Agency.objects.active().filter(people_list=None)
    PeopleList.objects.bulk_create(PeopleList(agency=agency) for agency in without)
    due = list(PeopleList.objects.due(now).filter(agency__in=Agency.objects.active()).select_related("agency"))
    for one in due:
        for person in Membership.objects.administrators_of(one.agency).people():
            names = {"agency": one.agency.name_nb, "agency_nn": one.agency.name_nn, "slug": one.agency.slug}
            key = f"list_is_due:{one.pk}:{one.counts_from.date()}:{person.pk}"
            tell(kind="list_is_due", key=key, person=person, context=names, agency=one.agency)
    return len(due)
