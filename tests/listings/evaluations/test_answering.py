"""Who finds which reply to write, what is refused in it, and what comes of it?"""

from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.utils.translation import override

from listings.agreements.models import Agreement, Signatory
from listings.agreements.status import Party
from listings.agreements.status import Status as Stage
from listings.evaluations import actions
from listings.evaluations.models import Evaluation, Reply
from portal.access.rules import Action, can
from portal.foundation.clock import oslo_today
from portal.foundation.lifecycle import StepNotAllowed
from tests.factories.agencies import employee, portal_administrator
from tests.factories.evaluations import NEEDED, WHO, all_answered, answered, evaluation, fresh, reply_of

pytestmark = pytest.mark.django_db


def write(reply, by):
    actions.write_answers(reply=reply, by=by, answers=NEEDED[reply.party])


def test_each_answers_for_its_own_party_and_nobody_for_the_others(opened):
    outsiders = [employee(opened.agreement.sending), employee(opened.agreement.receiving), portal_administrator()]
    people = {party: who(opened) for party, who in WHO.items()} | dict(enumerate(outsiders))
    for key, person in people.items():
        may = {party for party in Party if can(person, Action.GIVE_EVALUATION, reply_of(opened, party))}
        assert may == ({key} if key in WHO else set())
        assert {reply.party for reply in Reply.objects.given_by(person)} == may
        for party in set(Party) - may:
            with pytest.raises(PermissionDenied):
                write(reply_of(opened, party), person)


def test_whoever_signed_for_the_agency_answers_for_it_too(opened):
    leader = employee(opened.agreement.sending, name="Nils Leder")
    Signatory.objects.create(agreement=opened.agreement, party=Party.SENDING, person=leader, authority="Leder")
    assert [reply.party for reply in Reply.objects.given_by(leader)] == [Party.SENDING]
    write(reply_of(opened, Party.SENDING), leader)
    assert Evaluation.objects.visible_to(leader).exists()


def test_nobody_else_sees_an_evaluation(opened):
    for person in (employee(opened.agreement.receiving), portal_administrator()):
        assert not Evaluation.objects.visible_to(person).exists()
        assert not can(person, Action.SEE_EVALUATION, opened)


@pytest.mark.parametrize(
    ("answers", "code"),
    [
        ({"goals": "svært"}, "goals"),
        ({"prepared": 6}, "prepared"),
        ({"prepared": "4"}, "prepared"),
        ({"prepared": [4]}, "prepared"),
        ({"learned": "Jeg er 01017012345"}, "learned"),
        ({"learned": "x" * 1501}, "learned"),
        ({"learned": 7}, "learned"),
        ({"gap": "yes"}, "gap"),
    ],
)
def test_what_is_no_answer_is_refused_by_its_question(opened, answers, code):
    with pytest.raises(ValidationError) as refusal:
        actions.write_answers(reply=reply_of(opened, Party.PERSON), by=WHO[Party.PERSON](opened), answers=answers)
    assert list(refusal.value.message_dict) == [code]
    assert reply_of(opened, Party.PERSON).answers == {}


def test_a_few_answers_are_needed_and_the_rest_may_stand_empty(opened):
    reply, by = reply_of(opened, Party.PERSON), WHO[Party.PERSON](opened)
    with pytest.raises(ValidationError) as refusal:
        actions.give_reply(reply=reply, by=by)
    assert set(refusal.value.message_dict) == {"goals", "used", "again"}
    assert answered(opened, Party.PERSON).by_party[Party.PERSON].is_given


def test_an_answer_can_be_taken_away_and_what_is_not_named_stays(opened):
    by = WHO[Party.PERSON](opened)
    for answers in ({"prepared": 4, "learned": "Mye"}, {"prepared": ""}):
        actions.write_answers(reply=reply_of(opened, Party.PERSON), by=by, answers=answers)
    assert reply_of(opened, Party.PERSON).answers == {"learned": "Mye"}


def test_the_third_reply_closes_it_and_the_agreement_is_evaluated(opened):
    for party in (Party.SENDING, Party.RECEIVING):
        opened = answered(opened, party)
        assert opened.closed_at is None
    opened = answered(opened, Party.PERSON)
    assert opened.closed_at
    assert Agreement.objects.get().status == Stage.EVALUATED


def test_a_late_reply_is_taken_until_the_answers_are_let_go(opened):
    Evaluation.objects.update(due=oslo_today() - timedelta(days=100), closed_at=opened.opened_at)
    assert answered(opened, Party.PERSON).by_party[Party.PERSON].is_given
    sending = reply_of(opened, Party.SENDING)
    actions.anonymise(evaluation=fresh(opened))
    with pytest.raises(StepNotAllowed):
        write(sending, WHO[Party.SENDING](opened))


def test_one_that_was_cancelled_stays_cancelled(db):
    made = evaluation()
    Agreement.objects.update(status=Stage.CANCELLED)
    all_answered(made)
    assert Agreement.objects.get().status == Stage.CANCELLED


def test_a_reply_is_in_the_language_of_whoever_last_wrote_words_in_it(opened):
    def language_after(**answers):
        reply, by = reply_of(opened, Party.PERSON), WHO[Party.PERSON](opened)
        return actions.write_answers(reply=reply, by=by, answers=answers).language

    with override("nn"):
        assert language_after(learned="Eg lærte å spørje.", advice="Ta med ei bok.") == "nn"
    assert language_after(learned="Eg lærte å spørje.", goals="yes") == "nn"
    assert language_after(advice="") == "nn"
    assert language_after(learned="Jeg lærte å spørre.") == "nb"
