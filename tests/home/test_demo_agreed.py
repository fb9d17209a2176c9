"""Are there agreements, exchanges and evaluations of every kind in the demo, once, and are they gone with it?"""

from collections import Counter
from datetime import timedelta

import pytest
from django.core.management import call_command
from django.db import transaction
from django.utils import timezone

from home.demo.agencies import fill_agencies
from home.demo.agreed import fill_agreed
from home.demo.interest import fill_interest
from home.demo.people import fill_people
from home.demo.postings import fill_postings
from home.demo.removal import remove
from listings.agencies.models import Agency
from listings.agreements.amended import findings_of
from listings.agreements.canonical import is_untouched
from listings.agreements.models import Agreement, Amendment, Signature, SignedPaper
from listings.agreements.progress import missing_parties
from listings.agreements.rules.findings import findings
from listings.agreements.status import Party, Status
from listings.applications.models import Application
from listings.evaluations.models import Evaluation, Reply
from listings.exchanges.exchange import as_exchanges, exchanges
from listings.exchanges.models import ExchangePlan
from listings.exchanges.status import Stand
from portal.access.models import User
from portal.access.rules import Action, can
from portal.foundation.clock import oslo_today
from portal.notifications.models import Mail, Message
from stories.models import Experience, StoryPage
from tests.factories.agencies import portal_editor


@pytest.fixture(scope="module")
def filled(django_db_setup, django_db_blocker):
    """What agreements stand on, once for all tests here; test_demo.py fills and removes everything."""
    with django_db_blocker.unblock(), transaction.atomic():
        call_command("plant_portal", verbosity=0)
        portal_editor()
        for step in (fill_agencies, fill_people, fill_postings, fill_interest, fill_agreed):
            step()
        yield
        transaction.set_rollback(True)


@pytest.fixture
def demo(filled, db):
    """What a test does to it is undone after the test."""


def named(first):
    return User.objects.get(is_demo=True, name__startswith=first)


def test_there_is_one_of_each_and_one_to_make(demo):
    standing = Counter(Agreement.objects.values_list("status", flat=True))
    assert {status: standing[status] for status in Status} == {
        Status.DRAFT: 1,
        Status.REVIEW: 1,
        Status.TO_SIGN: 1,
        Status.IN_FORCE: 3,
        Status.COMPLETED: 1,
        Status.EVALUATED: 1,
        Status.CANCELLED: 0,
        Status.DECLINED: 0,
    }
    place = Application.objects.filter(posting__agency__short="DFØ", status="accepted", agreements=None).get()
    assert can(named("Solfrid"), Action.MAKE_AGREEMENT, place)


def test_a_rule_is_broken_a_change_is_asked_and_solfrid_is_next_to_sign(demo):
    draft = Agreement.objects.get(status=Status.DRAFT)
    assert "longest" in {found.rule.code for found in findings(draft, draft.current.terms) if found.stops}
    review = Agreement.objects.get(status=Status.REVIEW)
    assert [remark.waits for remark in review.remarks.all()] == [False, True]
    waiting = Agreement.objects.get(status=Status.TO_SIGN)
    assert [signature.party for signature in waiting.signatures.all()] == [Party.SENDING]
    assert waiting.signatories.get(party=Party.RECEIVING).person == named("Solfrid")


def test_one_that_runs_is_to_be_extended_and_two_have_not_signed(demo):
    amendment = Amendment.objects.get()
    assert amendment.waits_for_signatures and amendment.changed_at < timezone.now() - timedelta(days=1)
    held = Agreement.objects.with_people().get(pk=amendment.agreement_id)
    assert missing_parties(held) == [Party.PERSON, Party.SENDING]
    assert not [found for found in findings_of(held, amendment.terms) if found.stops]


def test_exchanges_run_come_and_are_over(demo):
    stands = Counter(one.stand for one in as_exchanges(exchanges()))
    assert stands == {Stand.RUNNING: 2, Stand.COMING: 1, Stand.ENDED: 2}
    dfo = Agency.objects.get(short="DFØ")
    running = [one for one in as_exchanges(exchanges()) if one.stand == Stand.RUNNING]
    assert {one.is_out_of(dfo) for one in running} == {True, False}
    assert {bool(one.midway_hours) for one in running} == {True, False}
    for one in running:
        assert one.agreement.midway_talk.day > oslo_today()
        assert 0 < one.agreement.exchange_items.exclude(done_at=None).count() < one.agreement.exchange_items.count()


def test_one_has_told_and_ingrid_is_asked(demo):
    told = Evaluation.objects.get(agreement__status=Status.EVALUATED)
    assert told.has_all
    experience = Experience.objects.get(evaluation_key=told.public_id)
    assert not experience.story.live and StoryPage.objects.filter(pk=experience.story_id).exists()
    waiting = Reply.objects.waiting().get(party=Party.PERSON)
    assert waiting.evaluation.agreement.person == named("Ingrid") and not waiting.is_late


def test_two_agencies_have_plans_for_this_year(demo):
    plans = ExchangePlan.objects.filter(year=oslo_today().year).order_by("-status")
    assert {(plan.agency.short, plan.status) for plan in plans} == {("DFØ", "adopted"), ("Arbeidstilsynet", "draft")}


def test_it_is_as_if_it_had_happened_and_nobody_has_got_mail(demo):
    a_day_ago = timezone.now() - timedelta(hours=12)
    assert not Agreement.objects.filter(changed_at__gt=a_day_ago).exists()
    assert Signature.objects.exists() and all(map(is_untouched, Signature.objects.all()))
    assert SignedPaper.objects.exists() and not SignedPaper.objects.filter(at__gt=a_day_ago).exists()
    assert not Mail.objects.exists()
    kinds = {message.kind for message in Message.objects.filter(person=named("Ingrid"))}
    assert "evaluation_opened" in kinds


def test_once_more_changes_nothing_and_removed_nothing_is_left(demo):
    number = Agreement.objects.count()
    fill_agreed()
    assert Agreement.objects.count() == number and ExchangePlan.objects.count() == 2
    remove(lambda said: None)
    left = (Agreement, Evaluation, ExchangePlan, Experience, StoryPage, Message)
    assert not any(model.objects.exists() for model in left)
