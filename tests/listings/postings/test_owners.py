"""Somebody answers for each posting; she and those who help hear of it, and nobody falls between two chairs."""

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.urls import reverse

from listings.agencies.actions import end_membership, revoke_role
from listings.postings import actions
from listings.postings.models import PostingPage
from listings.postings.own.orphans import orphans_of
from listings.postings.owners import responsible_for, those_to_tell
from portal.access.roles import Role
from portal.notifications.models import Message
from tests.factories.agencies import AgencyFactory, administrator, employee, publisher
from tests.factories.applications import sent_interest
from tests.factories.postings import draft_posting, published_posting

from .desk import text_of
from .wagtail_form import fresh

pytestmark = pytest.mark.django_db


@pytest.fixture
def agency():
    return AgencyFactory(short="DFØ")


@pytest.fixture
def marte(agency):
    return publisher(agency, name="Marte Lien")


@pytest.fixture
def ola(agency):
    return publisher(agency, name="Ola Vik")


@pytest.fixture
def odd(agency):
    return administrator(agency, name="Odd Vinjerud")


def told(kind):
    return {(message.person, message.context.get("how", "")) for message in Message.objects.filter(kind=kind)}


def test_who_begins_it_answers_for_it(agency, marte):
    posting = draft_posting(agency, by=marte)
    assert (posting.owner, responsible_for(posting)) == (marte, [marte])


def test_handing_over_tells_both_and_leaves_who_began_it(agency, marte, ola, odd):
    posting = draft_posting(agency, by=marte)
    actions.hand_over(posting=posting, by=odd, owner=ola)
    posting = fresh(posting)
    assert (posting.owner, posting.created_by) == (ola, marte)
    assert told("posting_ownership") == {(ola, "owner"), (marte, "relieved")}


def test_who_hands_over_is_not_told_what_she_did(agency, marte, ola):
    posting = draft_posting(agency, by=marte)
    actions.set_owners(posting=posting, by=marte, owner=marte, co_owners=[ola])
    assert told("posting_ownership") == {(ola, "co_owner")}
    assert responsible_for(fresh(posting)) == [marte, ola]
    actions.set_owners(posting=fresh(posting), by=marte, owner=marte, co_owners=[])
    assert responsible_for(fresh(posting)) == [marte]


def test_only_those_who_write_for_the_agency(agency, marte):
    posting = draft_posting(agency, by=marte)
    for stranger in (employee(agency), publisher()):
        with pytest.raises(ValidationError):
            actions.set_owners(posting=posting, by=marte, owner=stranger)
        with pytest.raises(PermissionDenied):
            actions.set_owners(posting=posting, by=stranger, owner=marte)
    assert fresh(posting).owner == marte


def test_the_form_offers_the_agencys_writers(client, agency, marte, ola):
    posting = draft_posting(agency, by=marte)
    outsider = publisher(name="Utenfra Hansen")
    client.force_login(marte)
    address = reverse("postings:move", args=[posting.pk, "ansvar"])
    page = text_of(client.get(address))
    assert "Ola Vik" in page and "Utenfra Hansen" not in page
    client.post(address, {"owner": outsider.pk})
    assert fresh(posting).owner == marte
    client.post(address, {"owner": ola.pk, "co_owners": [marte.pk]})
    assert (fresh(posting).owner, [row.person for row in fresh(posting).co_owners.all()]) == (ola, [marte])
    assert "Ansvarlig: Ola Vik" in text_of(client.get(reverse("postings:review", args=[posting.pk])))


def test_interest_is_told_to_those_who_answer_for_the_posting(agency, marte, ola):
    posting = published_posting(agency, by=marte)
    sent_interest(posting, employee())
    assert {message.person for message in Message.objects.filter(kind="interest_received")} == {marte}


def test_where_nobody_answers_all_publishers_hear(agency, marte, ola, odd):
    posting = published_posting(agency, by=marte)
    end_membership(membership=marte.memberships.get(), by=odd)
    assert those_to_tell(fresh(posting)) == [ola]


@pytest.mark.parametrize("verb", ["end", "revoke"])
def test_administrators_see_what_a_leaver_leaves(client, agency, ola, odd, verb):
    posting = published_posting(agency, title="Hos oss")
    place = posting.owner.memberships.get()
    if verb == "end":
        end_membership(membership=place, by=odd)
    else:
        revoke_role(membership=place, role=Role.PUBLISHER, by=odd)
    [message] = Message.objects.filter(kind="postings_without_owner")
    assert (message.person, message.context["number"]) == (odd, 1)
    client.force_login(odd)
    assert "1 utlysning hos DFØ har ingen ansvarlig" in text_of(client.get(reverse("postings:list")))
    assert "Hos oss" in text_of(client.get(reverse("postings:orphans")))
    client.post(reverse("postings:orphans"), {"postings": [posting.pk], "owner": ola.pk})
    assert fresh(posting).owner == ola
    assert "har ingen ansvarlig" not in text_of(client.get(reverse("postings:list")))


def test_nobody_gives_away_what_is_anothers(client, agency, marte, odd):
    theirs = published_posting(AgencyFactory())
    PostingPage.objects.filter(pk=theirs.pk).update(owner=None)
    assert list(orphans_of(theirs.agency)) == [theirs]
    client.force_login(odd)
    client.post(reverse("postings:orphans"), {"postings": [theirs.pk], "owner": odd.pk})
    assert fresh(theirs).owner is None
    assert client.get(reverse("postings:orphans"), {"virksomhet": theirs.agency_id}).status_code == 404
    assert client.get(reverse("postings:orphans"), {"virksomhet": "9" * 40}).status_code == 404


def test_who_leaves_nothing_behind_is_not_told_of(agency, marte, ola, odd):
    end_membership(membership=ola.memberships.get(), by=odd)
    assert not Message.objects.filter(kind="postings_without_owner").exists()
