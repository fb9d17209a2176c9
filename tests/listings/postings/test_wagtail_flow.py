"""Wagtail's approval flow is the state «Til godkjenning»: sent, rejected and approved there, or from the portal."""

import pytest
from django.urls import reverse

from listings.postings import actions
from listings.postings.status import Status
from tests.factories.agencies import AgencyFactory, administrator
from tests.factories.postings import draft_posting
from tests.factories.vocabulary import CompetenceFactory

from .wagtail_form import answers, edit_url, fresh

pytestmark = pytest.mark.django_db


def approve(client, posting):
    state = fresh(posting).current_workflow_task_state
    url = reverse("wagtailadmin_pages:workflow_action", args=[posting.pk, "approve", state.pk])
    return client.post(url, {"comment": ""}, follow=True)


def test_the_flow_in_wagtail_submits_and_its_approval_publishes(client):
    agency = AgencyFactory(second_pair_of_eyes=True)
    posting = draft_posting(agency)
    client.force_login(posting.created_by)
    client.post(edit_url(posting), answers(competences=[CompetenceFactory()]) | {"action-submit": "1"})
    assert fresh(posting).status == Status.SUBMITTED
    approve(client, posting)
    assert fresh(posting).status == Status.SUBMITTED
    client.force_login(administrator(agency))
    approve(client, posting)
    assert (fresh(posting).status, fresh(posting).live) == (Status.PUBLISHED, True)


def test_what_is_sent_from_the_portal_waits_in_the_flow_and_comes_back_when_it_is_rejected(client):
    agency = AgencyFactory(second_pair_of_eyes=True)
    posting = draft_posting(agency)
    actions.submit(posting=posting, by=posting.created_by)
    state = fresh(posting).current_workflow_task_state
    assert state is not None
    client.force_login(administrator(agency))
    client.post(
        reverse("wagtailadmin_pages:workflow_action", args=[posting.pk, "reject", state.pk]), {"comment": "Nei"}
    )
    assert fresh(posting).status == Status.DRAFT


def test_an_incomplete_posting_is_not_sent_to_the_flow(client):
    agency = AgencyFactory(second_pair_of_eyes=True)
    posting = draft_posting(agency)
    client.force_login(posting.created_by)
    client.post(edit_url(posting), answers(lead="") | {"action-submit": "1"})
    assert fresh(posting).status == Status.DRAFT
    assert fresh(posting).current_workflow_state is None
