"""Who is told what, by which way, and when does a question end by itself?"""

from datetime import timedelta

import pytest
import time_machine
from django.core import mail
from django.core.management import call_command
from django.utils import timezone

from listings.agencies.actions import end_membership
from listings.approvals import actions
from listings.approvals.merged import end_inner, move_questions
from listings.approvals.merged import told as what_follows
from listings.approvals.models import Approval
from listings.approvals.status import Status
from listings.postings.actions import withdraw
from portal.notifications.models import Message
from portal.privacy.erasing import erase_account
from tests.factories.agencies import AgencyFactory, member
from tests.factories.approvals import approved, asked, fresh
from tests.factories.postings import published_posting

pytestmark = pytest.mark.django_db


@pytest.fixture
def on_commit(django_capture_on_commit_callbacks):
    return django_capture_on_commit_callbacks


def told(kind, **filters):
    rows = Message.objects.filter(kind=kind, **filters).order_by("pk")
    return [(row.person.name if row.person else row.address, what(row.context)) for row in rows]


def what(context):
    return context.get("news", context.get("how", ""))


def test_a_colleague_hears_in_the_portal_and_a_stranger_by_mail_when_she_is_confirmed(posting, ingrid, kari, hanne):
    asked(posting, ingrid, address=kari.email)
    assert told("approval_asked") == [("Kari Holm", "")]
    made = asked(None, ingrid, address="ny@tilsyn.no")
    assert len(told("approval_asked")) == 1 and told("approval_to_confirm") == [("Hanne Dahl", "")]
    actions.confirm(approval=made, by=hanne)
    assert told("approval_asked")[1:] == [("ny@tilsyn.no", "")]
    assert told("approval_news") == [("Ingrid Solheim", "confirmed")]


def test_the_mail_says_what_it_is_about_and_nothing_she_wrote(
    posting, ingrid, kari, django_capture_on_commit_callbacks
):
    with django_capture_on_commit_callbacks(execute=True):
        made = asked(posting, ingrid, address=kari.email)
    letter = mail.outbox[-1]
    assert letter.to == ["kari@tilsyn.no"] and letter.subject == "En ansatt ønsker å hospitere i DFØ"
    assert "/godkjenning/lenke/" in letter.body and made.message not in letter.body and posting.title in letter.body


def test_answer_question_reply_and_deputy_are_told(posting, ingrid, kari, per, waiting):
    actions.question(approval=waiting, by=kari, text="Når?")
    actions.reply(approval=waiting, by=ingrid, text="I mars")
    deputy = actions.forward(approval=waiting, by=kari, address=per.email, name="Per")
    actions.approve(approval=deputy, by=per)
    assert told("approval_news") == [("Ingrid Solheim", news) for news in ("question", "forwarded", "approved")]
    assert told("approval_asked") == [("Kari Holm", ""), ("Kari Holm", "replied"), ("Per Vik", "passed_on")]
    assert told("approval_receipt") == [("Per Vik", "")] and deputy.former == waiting
    actions.withdraw(approval=deputy, by=ingrid)
    assert told("approval_off") == [("Per Vik", "")]


def test_a_manager_is_reminded_twice_and_then_the_person_is_asked_whom_else(waiting):
    start = timezone.now()
    for day, reminded in ((1, 0), (4, 1), (5, 1), (9, 2), (13, 2)):
        with time_machine.travel(start + timedelta(days=day, hours=1), tick=False):
            call_command("tend_approvals", verbosity=0)
            call_command("tend_approvals", verbosity=0)
        assert told("approval_asked").count(("Kari Holm", "again")) == reminded, day
    assert fresh(waiting).status == Status.ASKED
    with time_machine.travel(start + timedelta(days=14, hours=1), tick=False):
        call_command("tend_approvals", verbosity=0)
    assert fresh(waiting).status == Status.EXPIRED and told("approval_news") == [("Ingrid Solheim", "expired")]


def test_a_manager_who_leaves_answers_no_more_but_what_she_said_stands(posting, ingrid, kari, hanne, waiting):
    yes = approved(None, ingrid, address=kari.email)
    end_membership(membership=kari.memberships.get(), by=hanne)
    assert (fresh(waiting).status, fresh(yes).status) == (Status.ENDED, Status.APPROVED)
    assert told("approval_news", context__id=str(waiting.public_id)) == [("Ingrid Solheim", "manager_left")]


def test_with_the_persons_place_her_questions_end_and_the_manager_is_told(ingrid, kari, hanne, waiting):
    yes = approved(None, ingrid, address=kari.email)
    end_membership(membership=ingrid.memberships.get(), by=hanne)
    assert {fresh(waiting).status, fresh(yes).status} == {Status.ENDED} and len(told("approval_off")) == 2


def test_with_a_posting_that_is_withdrawn_it_ends(posting, waiting):
    withdraw(posting=posting, by=posting.created_by)
    assert (fresh(waiting).status, fresh(waiting).ending) == (Status.ENDED, "posting")


def test_what_a_manager_has_answered_stays_without_her(posting, ingrid, kari, waiting):
    yes = approved(None, ingrid, address=kari.email)
    erase_account(person=kari, by=kari)
    yes = fresh(yes)
    assert yes.is_approved and (yes.name, yes.address, yes.mailbox, yes.approver) == ("", "", "", None)
    assert fresh(waiting).status == Status.ENDED


def test_with_the_persons_account_her_questions_and_their_links_go(ingrid, waiting):
    erase_account(person=ingrid, by=ingrid)
    assert not Approval.objects.exists() and not Message.objects.filter(kind="approval_asked").exists()


def test_merging_takes_questions_along_and_ends_those_between_the_two(ingrid, kari, home):
    target = AgencyFactory()
    inner = asked(published_posting(target), ingrid, address=kari.email)
    other = asked(None, ingrid, address=kari.email)
    assert len(list(what_follows(home, target))) == 2
    for move in (move_questions, end_inner):
        move(home, target, by=member(target))
    assert fresh(inner).status == Status.ENDED and fresh(other).agency == target and fresh(other).status == Status.ASKED
