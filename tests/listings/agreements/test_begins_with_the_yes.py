"""Does a draft begin with what the own manager has said yes to, within the posting and the rules, and with her name?"""

from datetime import timedelta

import pytest
from django.urls import reverse

from listings.agencies.actions import end_membership
from listings.agreements.rules.findings import findings
from listings.agreements.terms.values import as_day
from listings.approvals import actions as approvals
from listings.approvals.mailbox import Proved
from listings.postings.models import PostingPage
from portal.foundation.clock import oslo_today
from portal.foundation.years import last_day_of
from tests.factories.agencies import administrator
from tests.factories.agreements import fresh, limited, made, maker_of, place
from tests.factories.approvals import approved, asked
from tests.factories.approvals import fresh as fresh_question
from tests.factories.postings import published_posting

pytestmark = pytest.mark.django_db
FIRST = timedelta(days=100)
LATER = timedelta(days=130)
"""From today; the posting begins after the first and takes people after the second too."""


def place_in(**posting):
    words = {"starts_earliest": oslo_today() + FIRST, "starts_latest": oslo_today() + LATER, "percentage": 100}
    return place(posting=published_posting(**words | posting), manager_agreed=False)


def yes_in(application, **more):
    return approved(application.posting, application.person, home=application.home_agency, **more)


def half_a_year(starts=None):
    starts = starts or oslo_today() + FIRST + timedelta(days=10)
    return {"starts": starts, "ends": last_day_of(starts, 6), "percentage": 50}


def begun(agreement):
    """What it begins with: first day, last day, percentage, the manager's name."""
    terms = agreement.current.terms
    return terms["starts"], terms["ends"], terms["percentage"], terms["sending_manager"]


def of_posting(posting, share=100, months=12, name=""):
    first = posting.starts_earliest
    return first.isoformat(), last_day_of(first, months).isoformat(), share, name


def of_yes(said, name="Kari Holm"):
    return said["starts"].isoformat(), said["ends"].isoformat(), said["percentage"], name


def lets_through(agreement):
    held = fresh(agreement)
    return next(one for one in findings(held, held.current.terms) if one.rule.code == "manager").holds


def test_a_yes_to_less_than_the_posting_offers_is_what_it_begins_with():
    application, said = place_in(), half_a_year()
    yes_in(application, **said)
    agreement = made(application)
    assert begun(agreement) == of_yes(said) and lets_through(agreement)
    assert (agreement.starts, agreement.ends, agreement.percentage) == tuple(said.values())
    assert said["starts"] < as_day(agreement.current.terms["midway_talk"]) < said["ends"]


def test_without_a_yes_it_begins_with_the_posting():
    application = place_in()
    asked(application.posting, application.person, home=application.home_agency, **half_a_year())
    assert begun(made(application)) == of_posting(application.posting)


def test_a_yes_to_more_stays_within_the_posting_and_the_rules():
    application = place_in(percentage=60, months_max=9)
    first = application.posting.starts_earliest
    yes_in(application, starts=first - timedelta(days=5), ends=last_day_of(first, 11), percentage=100)
    limited("longest", 8)
    agreement = made(application)
    assert begun(agreement) == of_posting(application.posting, 60, 8, "Kari Holm") and lets_through(agreement)


@pytest.mark.parametrize("days", [20, 140])
def test_where_the_two_do_not_meet_it_begins_with_what_can_be_signed(days):
    application = place_in()
    starts = oslo_today() + timedelta(days=days)
    said = {"starts": starts, "ends": starts + timedelta(days=60), "percentage": 100}
    yes_in(application, **said)
    agreement = made(application)
    assert begun(agreement) == of_yes(said) and lets_through(agreement)


def test_a_yes_that_comes_later_changes_nothing():
    application = place_in()
    agreement = made(application)
    yes_in(application, **half_a_year())
    assert begun(fresh(agreement)) == of_posting(application.posting)
    assert fresh(agreement).versions.count() == 1 and not lets_through(agreement)


def test_a_yes_that_was_taken_back_is_none():
    application = place_in()
    yes = yes_in(application, **half_a_year())
    approvals.decline(approval=yes, by=yes.approver, reason="timing")
    assert begun(made(application)) == of_posting(application.posting)


def test_who_has_left_is_not_named_and_what_she_said_stands():
    application, said = place_in(), half_a_year()
    yes = yes_in(application, **said)
    place_of_hers = yes.approver.memberships.get()
    end_membership(membership=place_of_hers, by=administrator(application.home_agency))
    assert begun(made(application)) == of_yes(said, name="")


def test_a_manager_whose_address_the_agency_confirmed_is_named_as_she_was_given():
    application, said = place_in(), half_a_year()
    home = application.home_agency
    question = asked(application.posting, application.person, home=home, address="leder@etat.no", name="Leder", **said)
    approvals.confirm(approval=question, by=administrator(home))
    approvals.approve(approval=fresh_question(question), by=Proved("leder@etat.no"))
    assert begun(made(application)) == of_yes(said, name="Leder")


@pytest.mark.parametrize(("asked_with", "now", "begins"), [("host", "agreed", "host"), ("host", "home", "home")])
def test_who_pays_is_the_yes_when_the_posting_leaves_it_open_by_now(asked_with, now, begins):
    application = place_in(salary_paid_by=asked_with)
    yes_in(application, **half_a_year())
    PostingPage.objects.filter(pk=application.posting_id).update(salary_paid_by=now)
    terms = made(application).current.terms
    assert (terms["salary_paid_by"], terms["construction"]) == (begins, {"host": "B", "home": "A"}[begins])


def test_the_page_before_says_where_it_comes_from(client):
    application = place_in()
    client.force_login(maker_of(application))
    address = reverse("agreements:make", args=[application.public_id])
    sentence = "Perioden og stillingsprosenten går ikke ut over det lederen sa ja til"
    assert sentence not in client.get(address).content.decode()
    yes_in(application, **half_a_year())
    assert sentence in client.get(address).content.decode()
