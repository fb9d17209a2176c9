"""An agency proposes one of its own for another's posting: she decides, and nobody outside knows before she does."""

import pytest
from django.core.exceptions import PermissionDenied
from django.urls import reverse

from listings.applications import actions
from listings.applications.invitations.refusals import CannotInvite, Why
from listings.applications.invitations.status import State
from listings.applications.models import Application, AskedNoMore, Invitation
from listings.postings.choices import Audience
from listings.profiles.models import Profile
from portal.notifications.listing import notices
from portal.notifications.models import Message
from tests.factories.agencies import AgencyFactory, administrator, employee, portal_administrator, publisher
from tests.factories.applications import sent_interest
from tests.factories.invitations import invited, proposed, shown_profile
from tests.factories.postings import published_posting

pytestmark = pytest.mark.django_db


@pytest.fixture
def marte():
    return publisher(AgencyFactory(short="DFØ"), name="Marte Lien")


@pytest.fixture
def posting(marte):
    return published_posting(marte.memberships.get().agency, by=marte, title="Kurs i klarspråk")


@pytest.fixture
def home():
    return AgencyFactory(name_nb="Kystverket", short="Kystverket")


@pytest.fixture
def hanne(home):
    return publisher(home, name="Hanne Vik")


@pytest.fixture
def kari(home):
    return employee(home, name="Kari Moe")


def refused(why, by, person, posting, **facts):
    with pytest.raises(CannotInvite) as refusal:
        proposed(by, person, posting, **facts)
    return refusal.value.code == why


@pytest.fixture
def page(client):
    def shown(person, address, **sent):
        client.force_login(person)
        return (client.post(address, sent, follow=True) if sent else client.get(address)).content.decode()

    return shown


def host_pages(page, marte, posting):
    names = ("invited", "candidates")
    return "".join(page(marte, reverse(f"applications:{name}", args=[posting.pk])) for name in names)


def test_she_alone_is_told(page, hanne, kari, posting, marte):
    proposed(hanne, kari, posting)
    [message] = Message.objects.filter(kind="invitation_received")
    assert message.person == kari
    [notice] = notices([message])
    assert notice.words.subject == "Kystverket foreslår deg for «Kurs i klarspråk» hos DFØ"
    assert "Kari Moe" not in host_pages(page, marte, posting)
    assert not Message.objects.filter(person=marte, kind__startswith="nomination").exists()


def test_the_administrator_may_and_others_may_not(home, kari, posting, marte):
    assert proposed(administrator(home), kari, posting)
    for other in (employee(home), portal_administrator(), marte):
        with pytest.raises(PermissionDenied):
            proposed(other, kari, posting)


def test_only_own_people_and_not_oneself(hanne, posting):
    stranger = employee()
    assert refused(Why.NOT_OURS, hanne, stranger, posting) and refused(Why.NOT_OURS, hanne, hanne, posting)
    left = employee(hanne.memberships.get().agency)
    left.memberships.update(status="ended")
    assert refused(Why.NOT_OURS, hanne, left, posting)


def test_who_belongs_to_the_host_too_or_has_refused_it_is_not_proposed(hanne, kari, posting, home):
    posting.agency.memberships.create(user=kari)
    assert refused(Why.NOT_PROPOSED, hanne, kari, posting)
    other = employee(home)
    actions.refuse_invitations(agency=home, by=other)
    assert refused(Why.NOT_PROPOSED, hanne, other, posting)
    taking_none = shown_profile(employee(home))
    Profile.objects.filter(pk=taking_none.pk).update(takes_invitations=False)
    assert refused(Why.NOT_PROPOSED, hanne, taking_none.user, posting)


def test_to_nothing_that_the_agency_does_not_see(hanne, kari, posting, marte):
    inner = published_posting(posting.agency, by=marte, visibility=Audience.OWN)
    with pytest.raises(PermissionDenied):
        proposed(hanne, kari, inner)


def test_once_for_each_posting_and_the_host_may_still_invite_her(hanne, kari, posting):
    first = proposed(hanne, kari, posting)
    assert refused(Why.PROPOSED, hanne, kari, posting)
    actions.withdraw_invitation(invitation=first, by=hanne)
    [notice] = notices(Message.objects.filter(kind="invitation_ended"))
    assert notice.words.subject == "Kystverket spør ikke lenger om «Kurs i klarspråk»"
    actions.withdraw_invitation(invitation=proposed(hanne, kari, posting), by=hanne)
    assert refused(Why.PROPOSED, hanne, kari, posting)
    assert invited(posting, shown_profile(kari)).is_open


def test_what_she_has_sent_herself_is_not_told_to_her_agency(hanne, kari, posting):
    sent_interest(posting, kari)
    assert proposed(hanne, kari, posting).state == State.OPEN


def test_a_no_is_told_to_the_colleague_alone_without_a_reason(page, hanne, kari, posting, marte):
    invitation = proposed(hanne, kari, posting)
    answer = {"reason": "tasks", "ask_no_more": "on"}
    assert "Vil du si hvorfor" not in page(kari, invitation.get_absolute_url())
    assert "Du har svart nei takk" in page(kari, invitation.get_absolute_url(), **answer)
    assert [message.person for message in Message.objects.filter(kind="nomination_declined")] == [hanne]
    shown = page(hanne, reverse("applications:nominated"))
    assert "Kari Moe" in shown and "Svarte nei" in shown
    assert Invitation.objects.get().reason == "" and AskedNoMore.objects.get().agency.short == "Kystverket"
    assert "Kari Moe" not in host_pages(page, marte, posting)


def test_a_no_is_told_only_while_she_speaks_for_the_agency(hanne, kari, posting):
    invitation = proposed(hanne, kari, posting)
    hanne.memberships.update(status="ended")
    publisher(AgencyFactory()).memberships.update(user=hanne)
    actions.decline_invitation(invitation=invitation, by=kari)
    assert not Message.objects.filter(kind="nomination_declined").exists()


def test_it_is_ticked_only_for_one_who_comes_from_saying_yes(page, hanne, kari, posting):
    invitation = proposed(hanne, kari, posting)
    send = reverse("applications:send", args=[posting.pk])
    assert f"{send}?forslag=ja" in page(kari, invitation.get_absolute_url())
    ticked = [" checked" in page(kari, send + asked) for asked in ("", "?forslag=ja")]
    assert ticked == [False, True]


@pytest.mark.parametrize("says", [True, False])
def test_a_yes_is_shown_to_both_only_when_she_wants_it(page, hanne, kari, posting, says):
    invitation = proposed(hanne, kari, posting)
    send = reverse("applications:send", args=[posting.pk])
    assert "Vis at virksomheten min har foreslått meg" in page(kari, send)
    page(kari, send, **{"message": "Gjerne."} | ({"says_proposed": "on"} if says else {}))
    candidate = Application.objects.get()
    assert ("Foreslått av Kystverket" in page(posting.owner, f"/interesse/kandidat/{candidate.public_id}/")) is says
    assert ("Svarte ja" in page(hanne, reverse("applications:nominated"))) is says
    assert Invitation.objects.get(pk=invitation.pk).state == (State.ACCEPTED if says else State.OPEN)


def test_the_line_goes_when_she_withdraws(page, hanne, kari, posting, marte):
    proposed(hanne, kari, posting)
    candidate = sent_interest(posting, kari, says_proposed=True)
    actions.withdraw_interest(application=candidate, by=kari)
    assert "Foreslått av" not in page(marte, f"/interesse/kandidat/{candidate.public_id}/")


def test_the_host_can_neither_see_nor_take_back_a_proposal(client, page, hanne, kari, posting):
    invitation = proposed(hanne, kari, posting)
    with pytest.raises(PermissionDenied):
        actions.withdraw_invitation(invitation=invitation, by=posting.owner)
    client.force_login(posting.owner)
    address = reverse("applications:invited", args=[posting.pk])
    assert client.post(address, {"trekk": invitation.public_id}).status_code == 404
    assert "trukket tilbake" in page(hanne, reverse("applications:nominated"), trekk=invitation.public_id)


def test_from_the_posting_to_the_question(client, page, hanne, kari, posting):
    address = reverse("applications:nominate", args=[posting.pk])
    assert address in page(hanne, posting.url) and address not in page(kari, posting.url)
    wrong = page(hanne, address, email="ukjent@example.no", message="", reply_by="2020-01-01")
    assert "Skriv hvorfor dere spør" in wrong and "Velg en dag fra" in wrong
    day = invited(posting).reply_by.isoformat()
    assert "Vi finner ingen hos dere" in page(hanne, address, email="x@y.no", message="Hei", reply_by=day)
    assert "Kollegaen er spurt" in page(hanne, address, email=kari.email, message="Hei", reply_by=day)
    assert client.get(reverse("applications:nominated")).status_code == 200
    client.force_login(kari)
    assert client.get(reverse("applications:nominated")).status_code == 404
