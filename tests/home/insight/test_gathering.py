"""Does the night count what happened, once, and nothing but that?"""

from datetime import date, timedelta

import pytest
import time_machine
from django.utils import timezone

from home.insight.models import Cell, Fact, Gathered, Released
from listings.applications.models import Application
from listings.applications.status import Stage
from listings.postings.models import Outcome, PostingPage
from portal.foundation.audit import record
from portal.foundation.clock import oslo_today
from portal.foundation.personal_data import points_at_a_person
from search.missed.models import MissedSearch
from tests.factories.agencies import AgencyFactory, employee, publisher
from tests.factories.applications import interest_in, sent_interest
from tests.factories.postings import published_posting
from tests.factories.stories import story

from .night import made, night, put, whole_night

pytestmark = pytest.mark.usefixtures("portal_tree")
TOMORROW = timedelta(days=1)


def tomorrow():
    return whole_night(oslo_today() + TOMORROW)


def facts(source):
    return list(Fact.objects.filter(source=source).order_by("pk"))


def test_a_posting_is_counted_with_what_it_says(db):
    posting = published_posting(salary_paid_by="home", percentage=50)
    tomorrow()
    [fact] = facts("published")
    assert (fact.day, fact.agency, fact.sector_id) == (oslo_today(), posting.agency, posting.agency.sector_id)
    said = {"kind": "need", "form": "hospitering", "length": "half", "percentage": 50, "payer": "home"}
    assert said.items() <= fact.cuts.items()
    assert fact.cuts["wanted"] == [line.competence.slug for line in posting.wanted] and not fact.cuts["offered"]


def test_the_same_night_again_changes_nothing_and_nor_does_what_is_deleted_later(db):
    application = sent_interest()
    assert tomorrow()[0] >= 2
    before = list(Fact.objects.order_by("pk").values())
    assert tomorrow() == (0, 0) and list(Fact.objects.order_by("pk").values()) == before
    Application.objects.filter(pk=application.pk).delete()
    assert whole_night(oslo_today() + 2 * TOMORROW)[0] == 0
    assert list(Fact.objects.order_by("pk").values()) == before


def test_today_is_not_counted_before_it_is_over(db):
    published_posting()
    assert whole_night(oslo_today())[0] == 0
    assert tomorrow()[0] == 1


def test_each_person_is_one_in_the_quarter_however_much_she_sends(db):
    person = employee()
    sent_interest(by=person), sent_interest(by=person), sent_interest()
    tomorrow()
    assert [fact.people for fact in facts("interest")] == [1, 0, 1]
    assert facts("interest")[0].other == person.memberships.get().agency


def test_interest_that_is_sent_anew_is_the_same_interest(db):
    application = interest_in(Stage.WITHDRAWN)
    application.history.create(status=Stage.RECEIVED, by=application.person)
    tomorrow()
    assert len(facts("interest")) == len(facts("taken_back")) == 1


def test_a_no_has_its_reason_and_a_yes_its_days(db):
    turned = interest_in(Stage.NOT_SELECTED)
    turned.history.filter(status=Stage.NOT_SELECTED).update(reason="closer")
    chosen = interest_in(Stage.ACCEPTED)
    PostingPage.objects.filter(pk=chosen.posting_id).update(published_at=timezone.now() - timedelta(days=9))
    interest_in(Stage.DECLINED)
    chosen.history.create(status=Stage.DECLINED, by=chosen.person)  # given up again: told as a yes alone
    tomorrow()
    assert facts("turned_down")[0].cuts["reason"] == "closer"
    assert facts("chosen")[0].value == 9
    assert len(facts("declined")) == 1


def test_at_the_deadline_candidates_are_counted(db):
    posting = published_posting(deadline=oslo_today() + timedelta(days=3))
    sent_interest(posting), sent_interest(posting), interest_in(Stage.WITHDRAWN, posting)
    tomorrow()
    assert facts("deadline") == []
    whole_night(oslo_today() + timedelta(days=4))
    assert [fact.value for fact in facts("deadline")] == [2]


def test_how_it_went_is_one_answer(db):
    came, nobody, unsettled = (published_posting() for _one in range(3))
    for posting, said in ((came, {"result": "came"}), (nobody, {"result": "nobody", "reason": "no_fit"})):
        Outcome.objects.create(posting=posting, answered_at=timezone.now(), **said)
    Outcome.objects.create(posting=unsettled, answered_at=timezone.now(), result="open")
    tomorrow()
    assert sorted(fact.cuts["result"] for fact in facts("outcome")) == ["came", "no_fit"]


def test_stories_and_searches_are_counted(db):
    page = story("Fra havet", live=True)
    type(page).objects.filter(pk=page.pk).update(first_published_at=timezone.now())
    MissedSearch.objects.create(words="drone", day=oslo_today(), times=3)
    tomorrow()
    assert len(facts("story")) == 1 and facts("missed")[0].number == 3


def test_use_is_how_many_people_came_in_a_quarter_by_their_foremost_role(db):
    with time_machine.travel("2026-02-03T10:00:00Z", tick=False):
        people = [employee() for _one in range(6)] + [publisher()]
        for person in [*people, people[0]]:
            record(person, "sign_in.done", by=person)
    whole_night(date(2026, 4, 2))
    assert {fact.cuts["role"]: fact.number for fact in facts("use")} == {"employee": 6, "publisher": 1}
    whole = Cell.objects.get(released__measure="use", cut="")
    assert whole.number == 7 and not Cell.objects.filter(cut="role", number=1).exists()


def test_a_quarter_is_let_out_when_it_is_over_and_then_never_again(db):
    agency = AgencyFactory()
    put(made("published", date(2026, 2, 2), agency, number=6))
    night(date(2026, 3, 30))
    assert not Released.objects.filter(measure="postings").exists()
    night(date(2026, 3, 31))
    assert Cell.objects.get(released__measure="postings", sector=None, cut="").number == 6
    put(made("published", date(2026, 2, 2), agency, number=3))
    assert night(date(2026, 3, 31)) == 0
    assert Cell.objects.get(released__measure="postings", sector=None, cut="").number == 6


def test_no_fact_leads_to_a_person(db):
    assert not any(points_at_a_person(model) for model in (Fact, Gathered, Released, Cell))
    assert {field.name for field in Fact._meta.get_fields() if field.is_relation} == {
        *("agency", "sector", "other", "other_sector")
    }
