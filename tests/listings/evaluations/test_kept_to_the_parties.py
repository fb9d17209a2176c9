"""What of the answers do the log and "Mine data" tell, and to whom?"""

import pytest

from listings.agreements.status import Party
from listings.evaluations import actions
from listings.evaluations.models import PublishingAnswer
from listings.evaluations.personal_data import publishing_of, replies_of
from listings.evaluations.status import Publish
from portal.privacy.models import AuditEntry
from tests.factories.agencies import publisher
from tests.factories.evaluations import (
    answered,
    person_of,
    receiver_of,
    reply_of,
    said,
    sender_of,
)

pytestmark = pytest.mark.django_db


def test_the_log_tells_neither_what_was_said_about_publishing_nor_for_whom(opened):
    opened = said(opened, Party.PERSON, Publish.NAMED)
    said(opened, Party.SENDING, Publish.NO)
    said(opened, Party.RECEIVING, Publish.MAY)
    told = AuditEntry.objects.filter(event="evaluation.publishing")
    receiving = str(opened.agreement.receiving.public_id)
    assert [(entry.facts, entry.agency) for entry in told] == [({}, receiving)] * 3
    assert PublishingAnswer.objects.filter(answer=Publish.NO, party=Party.SENDING).exists()


def test_who_answered_for_an_agency_has_that_she_did_and_no_answer(opened):
    by = receiver_of(answered(opened, Party.RECEIVING, gained="Godt humør"))
    reply = reply_of(opened, Party.RECEIVING)
    facts = {"agreement": opened.agreement.number, "party": reply.get_party_display(), "given_at": reply.given_at}
    assert replies_of(by) == [facts]
    by.memberships.update(status="ended")
    assert replies_of(by) == [facts]


def test_who_only_wrote_has_not_answered(opened):
    colleague = publisher(opened.agreement.receiving)
    reply = reply_of(opened, Party.RECEIVING)
    actions.write_answers(reply=reply, by=colleague, answers={"gained": "Godt humør"})
    assert reply_of(opened, Party.RECEIVING).by is None and replies_of(colleague) == []
    answered(opened, Party.RECEIVING)
    assert reply_of(opened, Party.RECEIVING).by == receiver_of(opened) and replies_of(colleague) == []


def test_what_an_agency_said_of_publishing_is_not_hers_to_take_along(opened):
    opened = said(said(opened, Party.PERSON, Publish.ANONYMOUS), Party.SENDING, Publish.NO)
    [for_agency], [own] = publishing_of(sender_of(opened)), publishing_of(person_of(opened))
    assert "answer" not in for_agency and "is_public" not in for_agency and for_agency["at"]
    assert own["answer"] == Publish.ANONYMOUS


def test_the_one_who_was_away_has_her_answers_and_what_the_agencies_shared(opened):
    person = person_of(opened)
    answered(opened, Party.RECEIVING, gained="Godt humør", prepared=2)
    assert "Godt humør" not in str(replies_of(person))
    opened = answered(answered(opened, Party.PERSON, learned="Å spørre"), Party.SENDING)
    told = {str(one["party"]): one["answers"] for one in replies_of(person)}
    assert len(told) == 3 and "Å spørre" in str(told) and "Godt humør" in str(told)
    assert "Hvor godt forberedt var dere?" not in str(told)
