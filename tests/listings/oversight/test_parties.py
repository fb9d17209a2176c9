"""Who opens an agency, and who is a party there and does not?"""

import datetime

import pytest
import time_machine
from django.core.exceptions import PermissionDenied
from django.utils import timezone

from listings.agencies.actions import end_membership
from listings.agreements.status import Party
from listings.applications.actions import write_note
from listings.approvals.models import Approval
from listings.oversight.permissions import is_open
from portal.access.roles import PortalRole, Role
from tests.factories.agencies import (
    AgencyFactory,
    administrator,
    employee,
    member,
    portal_administrator,
    portal_editor,
    publisher,
)
from tests.factories.agreements import place, shared, with_signatories
from tests.factories.applications import sent_interest
from tests.factories.approvals import approved
from tests.factories.facilitation import facilitator
from tests.factories.invitations import invited
from tests.factories.merging import merged
from tests.factories.oversight import opened
from tests.factories.postings import published_posting
from tests.factories.search import findable_profile
from tests.retention import carry_out

pytestmark = pytest.mark.django_db
DAY = datetime.timedelta(days=1)


def also_portal_administrator(person):
    person.portal_roles.create(role=PortalRole.ADMINISTRATOR)
    return type(person).objects.get(pk=person.pk)


def candidate_of(agency):
    return sent_interest(published_posting(agency), employee()).person


def invited_by(agency):
    profile = findable_profile(employee(), visibility="everyone")
    invited(published_posting(agency), profile, by=publisher(agency))
    return profile.user


PARTIES = {
    "employee": employee,
    "administrator": administrator,
    "waits to be let in": lambda agency: with_status(agency, "waiting"),
    "candidate": candidate_of,
    "invited to a posting": invited_by,
}


def with_status(agency, status):
    person = member(agency)
    person.memberships.update(status=status)
    return person


def test_a_portal_administrator_opens_it_for_herself_alone(agency, owner):
    opening = opened(agency, owner, days=3)
    assert is_open(owner, agency) and opening.until - opening.opened_at <= 3 * DAY + datetime.timedelta(minutes=1)
    assert not is_open(portal_administrator(), agency)


@pytest.mark.parametrize("make", [portal_editor, facilitator, administrator, publisher, employee])
def test_nobody_else_does(agency, make):
    with pytest.raises(PermissionDenied):
        opened(agency, make())


@pytest.mark.parametrize("who", PARTIES)
def test_nobody_who_is_a_party_does(agency, who):
    with pytest.raises(PermissionDenied):
        opened(agency, also_portal_administrator(PARTIES[who](agency)))


@pytest.mark.parametrize("who", ["employee", "candidate"])
def test_who_becomes_a_party_reads_no_more(agency, owner, who):
    opened(agency, owner)
    if who == "employee":
        owner.memberships.create(agency=agency)
    else:
        owner.memberships.create(agency=employee().memberships.get().agency)
        sent_interest(published_posting(agency), type(owner).objects.get(pk=owner.pk))
    assert not is_open(owner, agency)


def test_who_left_a_year_ago_is_no_party(agency):
    former = also_portal_administrator(member(agency))
    end_membership(membership=former.memberships.get(), by=portal_administrator())
    former = type(former).objects.get(pk=former.pk)
    with pytest.raises(PermissionDenied):
        opened(agency, former)
    with time_machine.travel(timezone.now() + 366 * DAY, tick=False):
        carry_out("agencies.memberships")
        assert opened(agency, former).is_open


def test_who_left_what_became_part_of_it_is_a_party(agency):
    source = AgencyFactory()
    former = also_portal_administrator(with_status(source, "ended"))
    merged(source, agency)
    with pytest.raises(PermissionDenied):
        opened(agency, former)


def moved_home(person):
    """Out of all she belonged to, and forgotten there."""
    person.memberships.all().delete()
    return person


def author_at(agency):
    application = sent_interest(published_posting(agency, by=publisher(agency)))
    return moved_home(write_note(application=application, by=publisher(agency), text="Ring henne.").author)


def stepped_at(agency):
    application = sent_interest(published_posting(agency))
    person = publisher(agency)
    application.history.create(status="shortlisted", by=person)
    return moved_home(person)


def asked_her_manager(agency):
    return moved_home(approved(published_posting(agency)).person)


def manager_asked_about(agency):
    return moved_home(approved(published_posting(agency)).approver)


def manager_at_home(agency):
    person = employee(agency)
    return moved_home(approved(by=person, home=agency).approver)


def went_out_from(agency):
    """Her manager's yes is deleted before the agreement is."""
    agreement = shared(place(employee(agency)))
    Approval.objects.all().delete()
    return moved_home(agreement.person)


def signs_for(agency):
    agreement = with_signatories(shared(place(posting=published_posting(agency))))
    return moved_home(agreement.signatories.get(party=Party.RECEIVING).person)


HAD_PART = (
    author_at,
    stepped_at,
    asked_her_manager,
    manager_asked_about,
    manager_at_home,
    went_out_from,
    signs_for,
)


@pytest.mark.parametrize("make", HAD_PART)
def test_nobody_who_had_part_in_what_would_be_read_does(agency, make):
    person = also_portal_administrator(make(agency))
    with pytest.raises(PermissionDenied):
        opened(agency, person)
    assert opened(AgencyFactory(), person).is_open


def test_roles_in_other_agencies_do_not_matter(agency):
    person = also_portal_administrator(member(None, Role.ADMINISTRATOR))
    assert opened(agency, person).is_open
