"""Does the log have words for everything that the code records?"""

import pytest

from portal.foundation.audit import SENTENCES

from .recorded import AUDIT, Sink, calls_of, events

MADE = {
    "application.{application.status}": ["application.assessing", "application.interview", "application.offered",
                                         "application.not_selected"],
    "{_what_happened(before)}": ["membership.offered", "membership.confirmed", "membership.roles_added"],
    "agreement.remark_{remark.state}": ["agreement.remark_said", "agreement.remark_asked"],
    "agreement.remark_{asked.state}": ["agreement.remark_taken", "agreement.remark_refused"],
    "outsider.{request.POST.get('steg', '')}": ["outsider.answer", "outsider.join", "outsider.close"],
    "consent.{consent.status}": ["consent.yes", "consent.no", "consent.withdrawn"],
    "term.proposal {one.status}": ["term.proposal accepted", "term.proposal merged", "term.proposal declined"],
}  # fmt: skip
"""Named by where the thing stands after the step, or by what was pressed, which the source does not tell."""

ANSWERED = {"answer", "answers", "choice", "says", "is_public", "text", "words", "message", "comment"}
"""Kept in rows that are let go in their time, and read by those they are for; the log is read by others, and longer."""


@pytest.fixture(scope="module")
def found():
    return events()


def test_every_event_has_words(found):
    recorded = {said.text: said.where for said in found if said.is_read}
    recorded |= {event: place for place, made in MADE.items() for event in made}
    wordless = sorted(f"{event} ({where})" for event, where in recorded.items() if event not in SENTENCES)
    assert not wordless, f"Give it words in the app's events.py: {wordless}"


def test_what_the_source_does_not_tell_is_listed(found):
    assert {said.text for said in found if not said.is_read} == set(MADE)


def test_words_are_for_events_that_happen(found):
    recorded = {said.text for said in found if said.is_read} | {event for made in MADE.values() for event in made}
    assert sorted(set(SENTENCES) - recorded) == []


def test_the_reading_follows_a_name_to_who_gives_it(found):
    """Handed on by one function, by two, with words around it, and from a choice."""
    recorded = {said.text for said in found}
    assert recorded >= {"privacy.erased", "membership.offered", "request.send", "term.brought back", "search.rebuild"}


def test_no_event_tells_what_somebody_answered_or_wrote():
    calls = [(module, call) for module, _function, call in calls_of(Sink(*AUDIT, 1, "event"))]
    told = sorted((module, fact.arg) for module, call in calls for fact in call.keywords if fact.arg in ANSWERED)
    assert calls and not told
