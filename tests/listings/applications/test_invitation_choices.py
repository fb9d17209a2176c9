"""To which posting does an invitation go, and how does she say that an agency is to ask no more?"""

from datetime import timedelta

import pytest
from django.urls import reverse

from listings.applications import actions
from listings.applications.invitations.limits import usual_reply
from listings.applications.invitations.openings import openings_of
from listings.applications.models import AskedNoMore, Invitation
from listings.postings.models import PostingPage
from portal.foundation.clock import oslo_today
from tests.factories.applications import sent_interest
from tests.factories.invitations import invited, shown_profile
from tests.factories.postings import published_posting

pytestmark = pytest.mark.django_db
NO_MORE = "Denne virksomheten skal ikke spørre meg igjen"


@pytest.fixture
def postings(marte):
    agency = marte.memberships.get().agency
    return [published_posting(agency, by=marte, title=title) for title in ("Kurs", "Arkiv")]


@pytest.fixture
def invite():
    return reverse("applications:invite", args=[shown_profile().public_id])


def page(client, address, **sent):
    return (client.post(address, sent, follow=True) if sent else client.get(address)).content.decode()


def close(posting):
    PostingPage.objects.filter(pk=posting.pk).update(status="closed")


def test_an_invitation_never_goes_to_another_posting_than_the_one_that_was_shown(client, postings, invite):
    gone, left = postings
    words = {"message": "Vi tror du passer.", "reply_by": usual_reply(left).isoformat()}
    close(gone)
    shown = page(client, f"{invite}?utlysning={gone.pk}", posting=gone.pk, **words)
    assert "Utlysningen tar ikke imot flere" in shown and words["message"] in shown
    assert 'type="radio"' in shown and " checked" not in shown and not Invitation.objects.exists()
    assert "Velg hvilken utlysning" in page(client, invite, **words) and not Invitation.objects.exists()
    page(client, invite, posting=left.pk, **words)
    assert Invitation.objects.get().posting_id == left.pk


def test_the_key_of_the_only_one_goes_with_the_form(client, postings, invite):
    close(postings[0])
    assert f'<input type="hidden" name="posting" value="{postings[1].pk}"' in page(client, invite)
    assert 'type="hidden" name="posting"' not in page(client, f"{invite}?utlysning={postings[0].pk}")


def test_those_without_a_deadline_stand_last(postings, marte):
    without, late = postings
    PostingPage.objects.filter(pk=without.pk).update(deadline=None)
    PostingPage.objects.filter(pk=late.pk).update(deadline=oslo_today() + timedelta(days=9))
    assert list(openings_of(marte)) == [late, without]


def test_every_invitation_that_is_over_lets_her_refuse_the_agency(client, postings, marte):
    invitation = invited(postings[0])
    actions.withdraw_invitation(invitation=invitation, by=marte)
    client.force_login(invitation.person)
    address = invitation.get_absolute_url()
    assert NO_MORE in page(client, address)
    assert "kan ikke spørre deg igjen" in page(client, address, stopp="ja")
    assert AskedNoMore.objects.get().agency == postings[0].agency and NO_MORE not in page(client, address)


def test_also_one_that_became_interest(client, postings):
    invitation = invited(postings[0])
    sent_interest(postings[0], invitation.person)
    client.force_login(invitation.person)
    assert NO_MORE in page(client, invitation.get_absolute_url())
