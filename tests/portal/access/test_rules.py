"""Is the rule table closed, complete, and the same for one thing as for rows?"""

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.models import AnonymousUser
from django.core.exceptions import PermissionDenied

from listings.agencies.models import Agency
from listings.agencies.status import AgencyStatus
from portal.access import permissions
from portal.access.rules import RULES, Action, Predicate, can, predicate, require, rows
from tests.factories.agencies import AgencyFactory, administrator, employee, portal_administrator, portal_editor

User = get_user_model()
ABOUT_DOCUMENTS = {"is_the_portals_own"}
PREDICATES = [
    rule for rule in vars(permissions).values() if isinstance(rule, Predicate) and rule.name not in ABOUT_DOCUMENTS
]


@pytest.fixture
def everybody(db):
    suspended = AgencyFactory()
    out = employee(suspended)
    Agency.objects.filter(pk=suspended.pk).update(status=AgencyStatus.SUSPENDED)
    shut = portal_administrator(is_active=False)
    return [AnonymousUser(), employee(), administrator(), portal_administrator(), portal_editor(), out, shut]


@pytest.mark.parametrize("action", Action)
def test_every_action_has_a_way(action):
    assert RULES.get(action), f"give {action} a row in permissions.py of its app"


@pytest.mark.parametrize("action", Action)
def test_every_condition_says_itself_in_a_sentence(action):
    assert all(condition.sentence.endswith(".") for way in RULES[action] for condition in way)


@pytest.mark.parametrize("rule", [rule for rule in PREDICATES if rule.rows], ids=lambda rule: rule.name)
def test_a_condition_means_the_same_for_one_as_for_rows(rule, everybody):
    for person in everybody:
        found = set(User.objects.filter(rule.where(person)))
        assert found == {row for row in User.objects.all() if rule(person, row)}, person


@pytest.mark.parametrize("action", [Action.SEE_MY_PAGE, Action.MANAGE_USERS, Action.SEE_OPEN_PAGE])
def test_an_action_means_the_same_for_one_as_for_rows(action, everybody):
    for person in everybody:
        found = set(User.objects.filter(rows(person, action)))
        assert found == {row for row in User.objects.all() if can(person, action, row)}, person


def test_an_action_without_a_row_is_denied(everybody, monkeypatch):
    monkeypatch.delitem(RULES, Action.SEE_OPEN_PAGE)
    assert not any(can(person, Action.SEE_OPEN_PAGE) for person in everybody)
    assert not User.objects.filter(rows(everybody[3], Action.SEE_OPEN_PAGE)).exists()


def test_a_denial_says_what_was_denied(everybody):
    with pytest.raises(PermissionDenied, match="Slippe folk inn og ut"):
        require(everybody[1], Action.MANAGE_USERS)


def test_any_way_is_enough_and_all_of_a_way_is_needed(everybody, monkeypatch):
    yes, no = predicate(lambda user, thing: True), predicate(lambda user, thing: False)
    for ways, answer in (([[yes, no]], False), ([[no], [yes]], True), ([], False), ([[yes, yes]], True)):
        monkeypatch.setitem(RULES, Action.SEE_PROFILE, ways)
        assert can(everybody[0], Action.SEE_PROFILE) is answer


def test_a_condition_without_row_form_is_not_guessed(everybody):
    with pytest.raises(TypeError, match="has no row form"):
        predicate(lambda user, thing: True).where(everybody[0])


def test_who_has_no_place_or_is_shut_out_may_nothing_without_a_thing(everybody):
    alone = (
        Action.SEE_MY_PAGE,
        Action.ENTER_ADMIN,
        Action.MANAGE_VOCABULARY,
        Action.MANAGE_USERS,
        Action.EDIT_PORTAL_PAGES,
        Action.ADD_AGENCY,
        Action.SEARCH_POSTINGS,
        Action.WRITE_POSTING,
    )
    for person in everybody[-2:]:
        assert not [action for action in alone if can(person, action)]
