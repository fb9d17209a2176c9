"""What may be told of an exchange, when the person has said yes to it? Her own words and the facts."""

from dataclasses import dataclass
from datetime import date

from listings.agreements.status import Party
from portal.foundation.years import length_of

from .publishing import may_be_told, may_tell_terms, persons_yes
from .questions import QUESTIONS
from .status import Publish

HALF_A_MONTH = 15


@dataclass(frozen=True)
class Told:
    """`words`: by the part of a story that they become. `posting` is None where it is gone. `payer`: of
    listings/postings/choices.py, as was agreed on; empty, as `percentage` is, where not all were asked about them."""

    person: object
    home: object
    host: object
    posting: object
    language: str
    is_named: bool
    is_public: bool
    starts: date | None
    months: int | None
    percentage: int | None
    payer: str
    words: dict


def told_of(evaluation):
    """None while there is no yes, an agency has said no, or she has not given her reply, or has written nothing."""
    reply = evaluation.by_party.get(Party.PERSON)
    if reply is None or not reply.is_given or not may_be_told(evaluation) or not (words := words_of(reply)):
        return None
    agreement, application = evaluation.agreement, evaluation.agreement.application
    return Told(
        person=agreement.person,
        home=agreement.sending,
        host=agreement.receiving,
        posting=application.posting if application else None,
        language=reply.language,
        is_named=persons_yes(evaluation) == Publish.NAMED,
        is_public=evaluation.standing_answers[Party.PERSON].is_public,
        starts=agreement.starts,
        months=months_between(agreement.starts, evaluation.ended_on),
        **terms_of(evaluation),
        words=words,
    )


def terms_of(evaluation):
    if not may_tell_terms(evaluation):
        return {"percentage": None, "payer": ""}
    agreement = evaluation.agreement
    return {"percentage": agreement.percentage, "payer": agreement.current.terms.get("salary_paid_by", "")}


def words_of(reply):
    """Nothing without something to begin with."""
    found = {asked.story: reply.answers.get(asked.code, "").strip() for asked in QUESTIONS[reply.party] if asked.story}
    return found if any(found.values()) else {}


def months_between(starts, ended):
    """The nearest whole number; None for what was shorter than half a month."""
    if starts is None or ended < starts:
        return None
    months, days = length_of(starts, ended)
    return months + (days >= HALF_A_MONTH) or None
