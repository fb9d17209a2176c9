"""What may be asked about one interest and about all of them is the same rule, for every person and every stage."""

import pytest
from django.contrib.auth.models import AnonymousUser

from listings.applications.models import Application
from listings.applications.status import Stage
from portal.access.rules import Action, can, rows
from tests.factories.agencies import (
    AgencyFactory,
    administrator,
    employee,
    manager,
    portal_administrator,
    portal_editor,
    publisher,
)
from tests.factories.applications import interest_in, sent_interest
from tests.factories.postings import published_posting

pytestmark = pytest.mark.django_db
ROW_ACTIONS = [Action.SEE_APPLICATION, Action.WITHDRAW_APPLICATION, Action.ANSWER_OFFER, Action.HANDLE_CANDIDATE]


@pytest.fixture
def world():
    """Interest in every stage at A, one at B, one at a suspended agency; and somebody in every role."""
    a, b, away = AgencyFactory(), AgencyFactory(), AgencyFactory()
    postings = {agency: published_posting(agency) for agency in (a, b, away)}
    applications = [interest_in(stage, postings[a]) for stage in Stage]
    applications += [sent_interest(postings[b], applications[0].person), sent_interest(postings[away])]
    moved = applications[1].person
    a.memberships.create(user=moved).roles.create(role="publisher")
    people = [make(agency) for agency in (a, b, away) for make in (employee, publisher, administrator, manager)]
    people += [row.person for row in applications] + [portal_administrator(), portal_editor()]
    away.status = "suspended"
    away.save()
    return Application.objects.with_facts(), [type(moved).objects.get(pk=person.pk) for person in people]


@pytest.mark.parametrize("action", ROW_ACTIONS)
def test_one_and_all_are_the_same_rule(world, action):
    applications, people = world
    for person in [*people, AnonymousUser()]:
        one_by_one = {row.pk for row in applications if can(person, action, row)}
        assert set(applications.filter(rows(person, action)).values_list("pk", flat=True)) == one_by_one


def test_the_words_of_the_queryset_are_those_rules(world):
    applications, people = world
    for person in people:
        assert set(applications.sent_by(person)) == {
            row for row in applications if can(person, Action.WITHDRAW_APPLICATION, row)
        }
        assert set(applications.handled_by(person)) == {
            row for row in applications if can(person, Action.HANDLE_CANDIDATE, row)
        }


def test_neither_portal_administrators_nor_editors_nor_b_see_the_candidates_of_a(world):
    applications, people = world
    b = applications.order_by("pk")[len(Stage)].posting.agency
    strangers = [portal_administrator(), portal_editor(), publisher(b), administrator(b), AnonymousUser()]
    at_a = applications.order_by("pk")[: len(Stage)]
    for stranger in strangers:
        assert not any(can(stranger, action, row) for action in ROW_ACTIONS for row in at_a)
        assert not can(stranger, Action.SEE_CANDIDATES, at_a[0].posting)
