"""Where the home agency's rule asks for the manager's yes before interest, it holds whatever way the interest comes."""

import pytest

from listings.applications import actions
from listings.applications.models import Application
from listings.applications.obstacles import CannotSend
from portal.privacy.models import AuditEntry
from tests.factories.agencies import employee
from tests.factories.applications import sent_interest
from tests.factories.postings import published_posting

pytestmark = pytest.mark.django_db


@pytest.fixture
def posting():
    return published_posting()


@pytest.fixture
def ingrid():
    return employee(name="Ingrid Solheim")


def set_rule(agency, rule):
    type(agency).objects.filter(pk=agency.pk).update(approval_rule=rule)


def test_a_rule_about_the_manager_holds_without_the_form_and_her_yes_is_kept(posting, ingrid):
    home = ingrid.memberships.get().agency
    set_rule(home, "before_interest")
    with pytest.raises(CannotSend, match="Lederen din må ha sagt ja") as refused:
        sent_interest(posting, ingrid)
    assert refused.value.code == "manager_first" and not Application.objects.exists()
    application = sent_interest(posting, ingrid, manager_agrees=True)
    assert application.manager_agreed_at == application.submitted_at
    assert application.history.get().manager_agreed
    assert AuditEntry.objects.get(event="application.sent").facts == {"manager_agreed": True}


@pytest.mark.parametrize("rule", ["before_offer", "before_agreement"])
def test_nothing_is_kept_about_the_manager_before_the_stage_that_needs_it(posting, ingrid, rule):
    set_rule(ingrid.memberships.get().agency, rule)
    application = sent_interest(posting, ingrid, manager_agrees=True)
    assert application.manager_agreed_at is None and not application.history.get().manager_agreed


def test_an_interest_sent_anew_asks_anew_about_the_manager(posting, ingrid):
    home = ingrid.memberships.get().agency
    set_rule(home, "before_interest")
    first = sent_interest(posting, ingrid, manager_agrees=True)
    actions.withdraw_interest(application=first, by=ingrid)
    with pytest.raises(CannotSend):
        sent_interest(posting, ingrid)
    set_rule(home, "before_offer")
    again = sent_interest(posting, ingrid)
    assert again.manager_agreed_at is None
    assert [change.manager_agreed for change in again.history.all()] == [True, False, False]
