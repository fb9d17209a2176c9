"""Two agencies become one: people, numbers and domains are the other's, and name and address lead there."""

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from listings.agencies.actions import reactivate_agency, rename_agency
from listings.agencies.models import Agency, FormerName, Membership
from listings.agencies.status import AgencyStatus, MembershipStatus
from portal.access.roles import Role
from portal.foundation.lifecycle import StepNotAllowed
from portal.notifications.models import Message
from portal.privacy.models import AuditEntry
from tests.factories.agencies import (
    AgencyFactory,
    UserFactory,
    administrator,
    employee,
    portal_administrator,
    publisher,
)
from tests.factories.merging import merged, two_agencies
from tests.factories.people import agency_at

pytestmark = pytest.mark.django_db


@pytest.fixture
def two(db):
    return two_agencies(numbers=["974760673"], domains=["fyr.no", "felles.no"])


def place(person, agency):
    return Membership.objects.get(user=person, agency=agency)


def roles(person, agency):
    return set(place(person, agency).roles.values_list("role", flat=True))


def test_people_belong_to_the_other_with_their_roles(two):
    fyr, kyst = two
    boss, colleague = publisher(fyr), employee(fyr)
    merged(fyr, kyst)
    assert roles(boss, kyst) == {Role.PUBLISHER} and place(colleague, kyst).status == MembershipStatus.ACTIVE
    assert place(boss, fyr).status == MembershipStatus.ENDED and not roles(boss, fyr)
    assert boss.groups.get() == kyst.editors


def test_who_belonged_to_both_has_the_roles_of_both(two):
    fyr, kyst = two
    person = publisher(fyr)
    membership = Membership.objects.create(user=person, agency=kyst)
    membership.roles.create(role=Role.ADMINISTRATOR)
    merged(fyr, kyst)
    assert roles(person, kyst) == {Role.PUBLISHER, Role.ADMINISTRATOR}


@pytest.mark.parametrize("status", [MembershipStatus.ENDED, MembershipStatus.WAITING, MembershipStatus.INVITED])
def test_who_was_in_is_in_whatever_she_was_to_the_other(two, status):
    fyr, kyst = two
    person = employee(fyr)
    Membership.objects.create(user=person, agency=kyst, status=status)
    merged(fyr, kyst)
    assert place(person, kyst).status == MembershipStatus.ACTIVE


def test_who_had_left_stays_away_and_who_was_invited_still_answers(two):
    fyr, kyst = two
    gone, invited = UserFactory(), UserFactory()
    Membership.objects.create(user=gone, agency=fyr, status=MembershipStatus.ENDED)
    Membership.objects.create(user=invited, agency=fyr, status=MembershipStatus.INVITED)
    merged(fyr, kyst)
    assert not Membership.objects.filter(user=gone, agency=kyst).exists()
    assert place(invited, kyst).status == MembershipStatus.INVITED


def test_an_invitation_from_before_is_answered_at_its_old_address(client, two):
    fyr, kyst = two
    invited = UserFactory()
    Membership.objects.create(user=invited, agency=fyr, status=MembershipStatus.INVITED)
    merged(fyr, kyst)
    client.force_login(invited)
    assert "Kystverket" in client.get("/virksomhet/fyr/invitasjon/").content.decode()
    client.post("/virksomhet/fyr/invitasjon/", {"answer": "yes"})
    assert place(invited, kyst).status == MembershipStatus.ACTIVE


def test_everybody_is_told(two):
    fyr, kyst = two
    boss, there, colleague = administrator(fyr), administrator(kyst), employee(fyr)
    merged(fyr, kyst)
    told = {(message.person, message.kind) for message in Message.objects.filter(kind__in=["moved", "arrived"])}
    assert told == {(boss, "moved"), (colleague, "moved"), (there, "arrived")}


def test_numbers_and_domains_are_the_others(two):
    fyr, kyst = two
    kyst.domains.create(domain="felles.no")
    merged(fyr, kyst)
    assert "974760673" in set(kyst.organisation_numbers.values_list("number", flat=True))
    assert {"fyr.no", "felles.no"} <= set(kyst.domains.values_list("domain", flat=True))
    assert not fyr.organisation_numbers.exists() and not fyr.domains.exists()


def test_what_was_below_a_ministry_is_below_the_other():
    old, new = (agency_at(f"{name}.no", name_nb=name, kind=Agency.Kind.MINISTRY) for name in ("gammel", "ny"))
    below = AgencyFactory(ministry=old)
    merged(old, new)
    below.refresh_from_db()
    assert below.ministry == new


def test_the_one_is_closed_and_leads_to_the_other(client, two):
    fyr, kyst = two
    merged(fyr, kyst)
    fyr.refresh_from_db()
    assert (fyr.status, fyr.successor) == (AgencyStatus.CLOSED, kyst)
    assert client.get("/virksomheter/fyr/").url == "/virksomheter/kyst/"


def test_its_names_lead_on_also_when_the_other_is_renamed_and_merged(client, two):
    fyr, kyst = two
    boss = portal_administrator()
    rename_agency(agency=fyr, by=boss, names={"name_nb": "Fyr og merke", "name_nn": "", "short": "FM"}, moves=True)
    merged(fyr, kyst, boss)
    rename_agency(agency=kyst, by=boss, names={"name_nb": "Hav", "name_nn": "", "short": "Hav"}, moves=True)
    last = AgencyFactory(name_nb="Natur", short="Natur")
    kyst.refresh_from_db()
    merged(kyst, last, boss)
    for former in ("fyr", "fm", "kyst", "hav"):
        assert client.get(f"/virksomheter/{former}/").url == "/virksomheter/natur/"
    assert Agency.objects.get(pk=fyr.pk).successor == last
    assert FormerName.objects.filter(agency=last, merged_from=fyr).count() == 2


def test_the_page_of_the_other_says_what_it_is_made_of(client, two):
    merged(*two)
    html = client.get("/virksomheter/kyst/").content.decode()
    assert "Slått sammen med" in html and "Fyrvesenet" in html


def test_it_is_in_the_audit_log_of_both(two):
    fyr, kyst = two
    merged(fyr, kyst)
    assert AuditEntry.objects.get(event="agency.merged_into").agency == str(fyr.public_id)
    assert AuditEntry.objects.get(event="agency.took_over").facts == {"came_from": str(fyr.public_id)}


def test_twice_is_as_once(two):
    fyr, kyst = two
    employee(fyr)
    merged(fyr, kyst)
    before = AuditEntry.objects.count(), Message.objects.count()
    assert merged(fyr, kyst) == kyst
    assert (AuditEntry.objects.count(), Message.objects.count()) == before


def test_what_is_part_of_one_does_not_become_part_of_another(two):
    fyr, kyst = two
    merged(fyr, kyst)
    with pytest.raises(StepNotAllowed):
        merged(fyr, AgencyFactory())


@pytest.mark.parametrize("status", [AgencyStatus.SUSPENDED, AgencyStatus.CLOSED, AgencyStatus.PREPARING])
def test_nothing_becomes_part_of_what_is_not_in(status):
    with pytest.raises(ValidationError):
        merged(AgencyFactory(), AgencyFactory(status=status))


def test_an_agency_does_not_become_part_of_itself():
    agency = AgencyFactory()
    with pytest.raises(ValidationError):
        merged(agency, agency)


def test_only_a_ministry_takes_over_what_is_below():
    ministry = AgencyFactory(kind=Agency.Kind.MINISTRY)
    below = AgencyFactory(ministry=ministry)
    with pytest.raises(ValidationError):
        merged(ministry, below)


def test_it_cannot_be_let_in_again(two):
    fyr, kyst = two
    merged(fyr, kyst)
    fyr.refresh_from_db()
    with pytest.raises(ValidationError, match="slått sammen med Kystverket"):
        reactivate_agency(agency=fyr, by=portal_administrator())


def test_agencies_do_not_do_it_themselves(two):
    fyr, kyst = two
    both = administrator(fyr)
    Membership.objects.create(user=both, agency=kyst).roles.create(role=Role.ADMINISTRATOR)
    with pytest.raises(PermissionDenied):
        merged(fyr, kyst, both)
