"""What happened to interest: sent, turned down, answered with yes or no? A step each, never by whom."""

from django.db.models import Exists, OuterRef

from listings.applications.models import StageChange
from listings.applications.status import Stage

from ..quarters import Quarter
from .postings import SAID, postings_of, said_in
from .source import between, counted, day_of, fact, fact_source, oldest, once_each

FACTS = ("application__home_agency",)
UNREAD = ("text", "application__snapshot", "application__message")
"""What somebody wrote is not needed for any figure."""


def steps(status, first, last):
    """(step, its day, whether it is the person's first of the kind in the quarter), once for each application."""
    since = Quarter.of(first).first
    rows = taken(status).filter(**between("at", since, last))
    rows = rows.select_related(*FACTS).defer(*UNREAD).order_by("at", "pk")
    once = once_each(rows, repeated(status, since), lambda step: step.application_id)
    return counted(((step, day_of(step.at), [step.application.person_id]) for step in once), first)


def repeated(status, since):
    """Applications that had taken the step before: a new message on the same row is not new interest."""
    before = between("at", since, since)["at__gte"]
    return taken(status).filter(at__lt=before).values_list("application", flat=True)


def taken(status):
    """An offer is counted with its first answer: no no is counted of one that was said yes to, and given up."""
    rows = StageChange.objects.filter(status=status, is_update=False)
    said_yes = StageChange.objects.filter(status=Stage.ACCEPTED, application=OuterRef("application"))
    return rows.exclude(Exists(said_yes)) if status == Stage.DECLINED else rows


def facts_of(source, status, first, last):
    """A posting is read once, however many have answered it."""
    taken = list(steps(status, first, last))
    postings = postings_of(step.application.posting_id for step, _day, _is_first in taken)
    said = {key: said_in(posting) for key, posting in postings.items()}
    for step, day, is_first in taken:
        posting = step.application.posting = postings[step.application.posting_id]
        facts = {"people": int(is_first), "cuts": dict(said[posting.pk])}
        yield step, fact(source, day, posting.agency, other=step.application.home_agency, **facts)


def begins():
    return oldest(StageChange.objects, "at")


@fact_source("interest", begins=begins, says=SAID)
def sent(first, last):
    return (made for _step, made in facts_of("interest", Stage.RECEIVED, first, last))


@fact_source("turned_down", begins=begins, says=SAID)
def turned_down(first, last):
    for step, made in facts_of("turned_down", Stage.NOT_SELECTED, first, last):
        made.cuts["reason"] = step.reason or "none"
        yield made


@fact_source("chosen", begins=begins, says=SAID)
def chosen(first, last):
    """Also how many days it took from the posting came out."""
    for step, made in facts_of("chosen", Stage.ACCEPTED, first, last):
        published = step.application.posting.published_at
        made.value = max((made.day - day_of(published)).days, 0) if published else None
        yield made


@fact_source("declined", begins=begins, says=SAID)
def declined(first, last):
    return (made for _step, made in facts_of("declined", Stage.DECLINED, first, last))


@fact_source("taken_back", begins=begins, says=SAID)
def taken_back(first, last):
    return (made for _step, made in facts_of("taken_back", Stage.WITHDRAWN, first, last))
