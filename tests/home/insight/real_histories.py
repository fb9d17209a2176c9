"""Real histories, drawn: interest through its steps, what managers answer, postings that come out and how it went.

Rows as the verbs leave them, and beside each what is to be counted of it.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from listings.applications.models import Application, StageChange
from listings.applications.reasons import Reason
from listings.applications.status import LIFECYCLE, Stage
from listings.approvals.models import Approval, ApprovalChange
from listings.approvals.status import Event, Status, Why
from listings.postings.models import Outcome, PostingPage
from portal.foundation.clock import OSLO

FIRST, LAST = date(2026, 3, 10), date(2026, 6, 30)
MINUTES = ((LAST - FIRST).days + 1) * 24 * 60
COUNTED = {"interest": "received", "chosen": "accepted", "turned_down": "not_selected"}
COUNTED |= {"declined": "declined", "taken_back": "withdrawn"}
"""By source: the step that is counted, once for each application."""
A_MONTH = 30 * 24 * 60
AGAIN, UPDATED = 0.8, 0.3


@dataclass(frozen=True)
class Happened:
    source: str
    at: datetime
    agency: object
    other: object = None
    whom: tuple = ()
    answer: str = ""
    value: int | None = None

    @property
    def day(self):
        return self.at.date()


def moment(drawing, after=None):
    """Some minute, at most a month after the other one."""
    return drawing.randrange(MINUTES) if after is None else drawing.randrange(after, min(after + A_MONTH, MINUTES))


def at(minute):
    return datetime(FIRST.year, FIRST.month, FIRST.day, tzinfo=OSLO) + timedelta(minutes=minute)


def drawn(drawing, postings, people):
    """All that happened, in order."""
    forget()
    found = [*announced(drawing, postings)]
    pairs = [(posting, person) for posting in postings for person in people]
    for posting, person in drawing.sample(pairs, 30):
        found += steps_of(drawing, posting, person)
    for posting, person in drawing.sample(pairs, 20):
        found += answer_of(drawing, posting, person)
    return sorted(found, key=lambda one: one.at)


def forget():
    for model in (Application, Approval, Outcome):
        model.objects.all().delete()


def announced(drawing, postings):
    for posting in postings:
        posting.published_at = at(moment(drawing))
        PostingPage.objects.filter(pk=posting.pk).update(published_at=posting.published_at)
        yield Happened("published", posting.published_at, posting.agency)
        answered, (result, reason) = at(moment(drawing)), drawing.choice(OUTCOMES)
        Outcome.objects.create(posting=posting, answered_at=answered, result=result, reason=reason)
        if result != "open":
            yield Happened("outcome", answered, posting.agency, answer=reason or result)


ASKED = Event.QUESTION, Event.REPLY
ANSWERS = (
    ASKED,
    (*ASKED, Event.APPROVE),
    (*ASKED, Event.DECLINE),
    (*ASKED, Event.APPROVE, Event.DECLINE),
    (*ASKED, Event.DECLINE, Event.APPROVE),
)
OUTCOMES = ("came", ""), ("nobody", "no_fit"), ("open", "")


def steps_of(drawing, posting, person):
    """From step to step as they may follow on each other, sometimes sent again after it was taken back."""
    home, status, minute, rows = person.memberships.get().agency, Stage.RECEIVED, moment(drawing), []
    row = Application.objects.create(posting=posting, person=person, home_agency=home, message="Jeg vil lære.")
    while True:
        reason = drawing.choice(Reason.values) if status == Stage.NOT_SELECTED else ""
        rows.append(StageChange(application=row, status=status, at=at(minute), by=person, reason=reason))
        minute = moment(drawing, minute)
        if drawing.random() < UPDATED:
            rows.append(StageChange(application=row, status=status, at=at(minute), by=person, is_update=True))
        steps = LIFECYCLE.steps_from(status)
        minute = moment(drawing, minute)
        if not steps or drawing.random() > AGAIN or minute > MINUTES - 2:
            break
        status = LIFECYCLE.steps[drawing.choice(steps)].target
    StageChange.objects.bulk_create(rows)
    Application.objects.filter(pk=row.pk).update(status=status)
    for source, counted in COUNTED.items():
        taken = next((one for one in rows if one.status == counted and not one.is_update), None)
        if taken and not is_given_up(rows, taken):
            value = max((taken.at.date() - posting.published_at.date()).days, 0) if source == "chosen" else None
            answer = taken.reason if source == "turned_down" else posting.form
            yield Happened(source, taken.at, posting.agency, home, (person.pk,), answer, value)


def is_given_up(rows, taken):
    """A no after a yes to the same offer, which is counted as a yes."""
    return taken.status == Stage.DECLINED and any(one.status == Stage.ACCEPTED for one in rows)


def answer_of(drawing, posting, person):
    """Asked about, answered, and perhaps answered otherwise on the same day; or not answered at all."""
    home, minute, mailbox = person.memberships.get().agency, moment(drawing), f"leder{drawing.randrange(7)}@example.no"
    answers = drawing.choice(ANSWERS)
    reason = drawing.choice(Why.values) if answers[-1] == Event.DECLINE else ""
    status = {Event.APPROVE: Status.APPROVED, Event.DECLINE: Status.DECLINED}.get(answers[-1], Status.ASKED)
    words = {"mailbox": mailbox, "address": mailbox, "status": status, "reason": reason, "percentage": 100}
    days = {"starts": LAST, "ends": LAST, "expires_at": at(MINUTES)}
    row = Approval.objects.create(posting=posting, person=person, agency=home, **words, **days)
    for place, event in enumerate(answers):
        ApprovalChange.objects.create(approval=row, event=event, at=at(minute) + timedelta(seconds=place))
    if answers[-1] != Event.REPLY:
        when = at(minute) + timedelta(seconds=2)
        yield Happened("approval", when, home, posting.agency, (person.pk, mailbox), reason or "yes")
