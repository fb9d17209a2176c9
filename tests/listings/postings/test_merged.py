"""An agency becomes part of another: its postings stay out, at the other's page, and are answered there."""

import pytest
from django.core.exceptions import PermissionDenied

from listings.agencies.models import AgencyPage
from listings.postings import actions
from listings.postings.choices import Audience
from listings.postings.drafts import draft_of
from listings.postings.models import PostingPage, PostingTemplate
from listings.postings.status import Status
from tests.factories.agencies import AgencyFactory, administrator, employee, publisher
from tests.factories.merging import merged, two_agencies
from tests.factories.postings import draft_posting, posting_in_state, published_posting

pytestmark = pytest.mark.django_db


@pytest.fixture
def two(db):
    return two_agencies()


def fresh(posting):
    return PostingPage.objects.get(pk=posting.pk)


@pytest.mark.parametrize("status", list(Status))
def test_a_posting_stands_below_the_other_in_the_state_it_had(two, status):
    fyr, kyst = two
    posting = posting_in_state(status, fyr)
    merged(fyr, kyst)
    posting = fresh(posting)
    assert (posting.agency, posting.status) == (kyst, status)
    assert posting.get_parent().specific == AgencyPage.objects.get(agency=kyst)


def test_its_old_address_leads_to_the_new(client, two):
    fyr, kyst = two
    published_posting(fyr, title="Los for en dag")
    published_posting(kyst, title="Los for en dag")
    merged(fyr, kyst)
    client.force_login(employee())
    answer = client.get("/virksomheter/fyr/los-for-en-dag/")
    assert answer.url == "/virksomheter/kyst/los-for-en-dag-2/" and client.get(answer.url).status_code == 200


def test_the_publishers_of_the_other_write_it_and_those_who_came_do_so_still(two):
    fyr, kyst = two
    before, there = publisher(fyr), publisher(kyst)
    draft = draft_posting(fyr, by=before, title="Et utkast")
    merged(fyr, kyst)
    for person in (before, there):
        person = type(person).objects.get(pk=person.pk)
        actions.change_posting(draft=draft_of(fresh(draft)), by=person)
    with pytest.raises(PermissionDenied):
        actions.change_posting(draft=draft_of(fresh(draft)), by=publisher(fyr))


def test_what_waits_for_approval_waits_for_the_others_administrators(two):
    fyr, kyst = two
    fyr.second_pair_of_eyes = kyst.second_pair_of_eyes = True
    fyr.save(), kyst.save()
    draft = draft_posting(fyr, by=publisher(fyr), title="Et utkast")
    actions.submit(posting=draft, by=draft.created_by)
    merged(fyr, kyst)
    posting = fresh(draft)
    assert posting.status == Status.SUBMITTED
    task = posting.current_workflow_task.specific
    assert list(task.groups.all()) == [kyst.editors]
    actions.publish(posting=posting, by=administrator(kyst))
    assert fresh(draft).status == Status.PUBLISHED and not fresh(draft).current_workflow_state


def test_what_was_meant_for_the_one_is_meant_for_the_other(client, two):
    fyr, kyst = two
    reader = employee(fyr)
    both = published_posting(visibility=Audience.CHOSEN, chosen=[fyr, kyst])
    one = published_posting(visibility=Audience.CHOSEN, chosen=[fyr])
    merged(fyr, kyst)
    for posting in (both, one):
        assert list(fresh(posting).chosen_agencies.all()) == [kyst]
        client.force_login(reader)
        assert client.get(posting.url).status_code == 200


def test_a_draft_from_before_means_the_agency_that_stands(two):
    fyr, kyst = two
    draft = draft_posting(AgencyFactory(), visibility=Audience.CHOSEN, chosen=[fyr])
    merged(fyr, kyst)
    assert list(draft_of(fresh(draft)).chosen_agencies.all()) == [kyst]


def test_templates_of_one_name_are_both_kept(two):
    fyr, kyst = two
    for agency in (fyr, kyst):
        PostingTemplate.objects.create(agency=agency, name="Arkivar")
    merged(fyr, kyst)
    assert set(PostingTemplate.objects.values_list("agency", "name")) == {
        (kyst.pk, "Arkivar"),
        (kyst.pk, "Arkivar (Fyr)"),
    }
