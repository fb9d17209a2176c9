"""What may be asked about one invitation and about all of them is the same rule, for everybody and in every state."""

import pytest
from django.contrib.auth.models import AnonymousUser

from listings.applications.models import Invitation
from portal.access.rules import Action, can, rows
from tests.factories.agencies import AgencyFactory, administrator, employee, portal_administrator, publisher
from tests.factories.invitations import invited, proposed, shown_profile
from tests.factories.postings import published_posting

pytestmark = pytest.mark.django_db


@pytest.fixture
def people():
    """An invitation to A's posting, a proposal of B's to the same, and one by an agency that is suspended since."""
    a, b, away = AgencyFactory(), AgencyFactory(), AgencyFactory()
    posting, kari = published_posting(a), employee(b)
    boss = publisher(b)
    invited(posting, shown_profile(kari))
    proposed(boss, kari, posting)
    gone = invited(published_posting(away)).person
    away.status = "suspended"
    away.save()
    others = [make(agency) for agency in (a, b, away) for make in (employee, publisher, administrator)]
    return [posting.owner, boss, kari, gone, portal_administrator(), *others]


@pytest.mark.parametrize("action", [Action.ANSWER_POSTING_INVITATION, Action.WITHDRAW_INVITATION])
def test_one_and_all_are_the_same_rule(people, action):
    invitations = Invitation.objects.with_facts()
    for person in [*(type(one).objects.get(pk=one.pk) for one in people), AnonymousUser()]:
        one_by_one = {row.pk for row in invitations if can(person, action, row)}
        assert set(invitations.filter(rows(person, action)).values_list("pk", flat=True)) == one_by_one
