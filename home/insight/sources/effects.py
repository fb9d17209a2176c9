"""What did the exchanges give? Answers of evaluations that are closed, a question each; never whose."""

from functools import partial

from listings.evaluations.models import Evaluation, Reply
from listings.evaluations.status import Status

from ..asked import ASKED, code_of
from ..quarters import Quarter
from .source import between, counted, day_of, fact, fact_source, oldest

FACTS = ("evaluation__agreement__sending", "evaluation__agreement__receiving")


def answers(code, first, last):
    """On the day when the evaluation is closed; later answers are not counted. Who went and who answers must both be
    new in the quarter to count as one more: each of them is told of."""
    asked, since = ASKED[code], Quarter.of(first).first
    rows = Reply.objects.filter(party=asked.party, status=Status.GIVEN, **between("evaluation__closed_at", since, last))
    rows = rows.select_related(*FACTS).order_by("evaluation__closed_at", "pk")
    told = ((one, day_of(one.evaluation.closed_at), [one.evaluation.agreement.person_id, one.by_id]) for one in rows)
    for reply, day, is_first in counted(told, first):
        if answer := asked.told(reply):
            agreement, source = reply.evaluation.agreement, code_of(code)
            facts = {"other": agreement.sending, "people": int(is_first), "cuts": {source: answer}}
            yield fact(source, day, agreement.receiving, **facts)


def begins():
    return oldest(Evaluation.objects, "closed_at")


for code in ASKED:
    fact_source(code_of(code), begins=begins, is_known_by_both=True)(partial(answers, code))
