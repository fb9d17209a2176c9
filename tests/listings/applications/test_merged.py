"""An agency becomes part of another: its candidates are the other's to answer, as they were promised."""

import pytest
from django.urls import reverse

from listings.agencies.merging import what_follows
from listings.agencies.models import Agency
from listings.applications.models import AnswerTemplate, Application, AskedNoMore, CandidateTag, Invitation
from listings.applications.status import Stage
from portal.foundation.message_kinds import kind_of
from portal.foundation.wording import words_of
from portal.notifications.models import Message
from tests.factories.agencies import administrator, employee, publisher
from tests.factories.applications import interest_in, sent_interest
from tests.factories.invitations import proposed
from tests.factories.merging import merged, two_agencies
from tests.factories.postings import published_posting

pytestmark = pytest.mark.django_db


@pytest.fixture
def two(db):
    return two_agencies()


def test_the_publishers_of_the_other_see_and_move_the_candidates(client, two):
    fyr, kyst = two
    interest = sent_interest(published_posting(fyr))
    there = publisher(kyst)
    merged(fyr, kyst)
    client.force_login(there)
    assert client.get(reverse("applications:candidates", args=[interest.posting_id])).status_code == 200
    assert Application.objects.get().posting.agency == kyst


def test_who_waits_is_told_who_answers_her_now(two):
    fyr, kyst = two
    waits, over = sent_interest(published_posting(fyr)), interest_in(Stage.NOT_SELECTED, published_posting(fyr))
    there = sent_interest(published_posting(kyst))
    merged(fyr, kyst)
    message = Message.objects.get(kind="agency_merged")
    assert message.person == waits.person and message.person not in (over.person, there.person)
    letter = words_of(kind_of(message.kind), message.context, {})
    assert "Kystverket" in letter.subject and "Fyrvesenet er slått sammen med Kystverket" in str(letter.paragraphs)


def test_twice_tells_once(two):
    sent_interest(published_posting(two[0]))
    merged(*two), merged(*two)
    assert Message.objects.filter(kind="agency_merged").count() == 1


def test_the_page_that_asks_says_that_they_are_told(two):
    assert not any("får beskjed om at" in told for told in what_follows(*two))
    sent_interest(published_posting(two[0]))
    assert "Kandidatene får beskjed om at Kystverket svarer dem." in what_follows(*two)


def test_interest_from_those_who_came_is_from_the_other(two):
    fyr, kyst = two
    interest = sent_interest(by=employee(fyr))
    merged(fyr, kyst)
    interest.refresh_from_db()
    assert interest.home_agency == kyst


def test_names_that_are_not_read_first_are_not_read_now(two):
    fyr, kyst = two
    fyr.hides_names_first = True
    fyr.save()
    interest = sent_interest(published_posting(fyr))
    merged(fyr, kyst)
    interest = Application.objects.with_facts().get(pk=interest.pk)
    assert interest.is_unnamed and Agency.objects.get(pk=kyst.pk).hides_names_first


def test_the_other_reads_as_it_did_when_nobody_was_promised_anything(two):
    fyr, kyst = two
    fyr.hides_names_first = True
    fyr.save()
    interest_in(Stage.NOT_SELECTED, published_posting(fyr))
    merged(fyr, kyst)
    assert not Agency.objects.get(pk=kyst.pk).hides_names_first


def test_tags_and_answers_of_one_name(two):
    fyr, kyst = two
    interest = sent_interest(published_posting(fyr))
    for agency in two:
        tag = CandidateTag.objects.create(agency=agency, name="Ring")
        AnswerTemplate.objects.create(agency=agency, step="assess", name="Takk", text_nb="Hei")
        if agency == fyr:
            interest.tags.add(tag)
    merged(fyr, kyst)
    assert interest.tags.get() == CandidateTag.objects.get(agency=kyst)
    assert set(AnswerTemplate.objects.values_list("agency", "name")) == {(kyst.pk, "Takk"), (kyst.pk, "Takk (Fyr)")}


def test_one_proposal_and_one_no_is_enough(two):
    fyr, kyst = two
    person = employee(fyr)
    AskedNoMore.objects.bulk_create([AskedNoMore(person=person, agency=agency) for agency in two])
    posting = published_posting()
    other = employee(fyr)
    other.memberships.create(agency=kyst)
    for agency in two:
        proposed(administrator(agency), other, posting)
    merged(fyr, kyst)
    assert Invitation.objects.get().nominated_by == kyst and AskedNoMore.objects.get().agency == kyst
