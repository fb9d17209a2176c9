"""Who went, of those that were chosen in earlier years, and what did the three parties say? Facts, as in history.py.

Each who was chosen began some weeks later and stayed as long as was announced. Only what was over,
and evaluated, before the file ends: what comes after it is counted from the demo's own rows.
"""

from datetime import date, timedelta

from home.insight.asked import ASKED, code_of
from home.insight.bands import workload_of
from listings.postings.choices import Kind

SOURCES = ("started", "ended", *map(code_of, ASKED))
"""Of these the demo's own rows are counted from their beginning: the people of the file are others."""
BEGINS, EVALUATED = timedelta(days=45), timedelta(days=20)
DAYS = {"short": 60, "months": 120, "half": 240, "long": 365, "agreed": 90}
SAID = ("kind", "form", "payer", "county", "theme")
EVERY = 7
"""One in so many goes home before the time."""
ANSWERS = {
    "goals": ("yes", "partly", "yes", "yes", "partly", "yes", "no"),
    "used": ("much", "some", "much", "later", "much"),
    "used_home": ("much", "much", "some", "much", "some", "later", "much", "some", "much", "much", "some"),
    "gap": ("yes", "partly", "yes", "no", "yes", "yes", "yes", "partly"),
    "again": ("yes", "maybe", "yes", "yes", "maybe", "yes", "yes", "no", "yes"),
    "send_again": ("yes", "yes", "maybe", "yes", "no", "yes", "maybe", "yes", "yes", "yes", "maybe", "yes", "yes"),
    "take_again": (*("yes",) * 3, "maybe", *("yes",) * 2, "no", *("yes",) * 2, "maybe", *("yes",) * 6, "no"),
    "prepared": ("yes", "yes", "else", "yes", "else"),
    "followed_up": ("yes", "else", "yes", "yes", "else", "yes", "else"),
    "stay": ("else", "yes", "else", "yes", "else", "yes", "else", "yes", "else"),
    "covered": ("yes", "else", "else", "yes", "yes", "else", "yes", "else"),
    "in_touch": ("else", "yes", "yes", "else", "yes"),
    "ready": ("yes", "else", "yes", "else", "yes", "yes", "else"),
    "begun": ("yes", "yes", "else", "yes", "else", "yes", "yes", "else", "else"),
}
"""Taken in turn, from rows of different lengths, so that the same answers do not always go together."""


def of_exchanges(told):
    """(day as in the file, fact but for its day) of each that was over in time; the caller's calendar moves the day."""
    until, number = date.fromisoformat(told["until"]), 0
    for row in [*told["postings"], *together(told["programme"])]:
        for first, home in those_who_went(row):
            last = first + timedelta(DAYS[row.get("length", "agreed")] // (2 if number % EVERY == EVERY - 1 else 1))
            if last + EVALUATED < until:
                yield from told_of(row, home, first, last, number)
            number += 1


def together(programme):
    """Many who began the same day, agreed on between the agencies: as if each had been chosen for a place."""
    for day in programme["starts"]:
        chosen = (date.fromisoformat(day) - BEGINS).isoformat()
        for host, home in programme["pairs"]:
            yield programme | {"agency": host, "chosen": [[chosen, home]]}


def those_who_went(row):
    declined = {home for _day, home in row.get("declined", [])}
    return [(date.fromisoformat(day) + BEGINS, home) for day, home in row.get("chosen", []) if home not in declined]


def told_of(row, home, first, last, number):
    said = {name: row.get(name, [] if name == "theme" else "none") for name in SAID} | how_much(row)
    ending = "short" if number % EVERY == EVERY - 1 else "whole"
    yield first, made_of("started", row, home, said)
    yield last, made_of("ended", row, home, said | {"ending": ending})
    for asked, answers in ANSWERS.items():
        source = code_of(asked)
        yield last + EVALUATED, made_of(source, row, home, {source: answers[number % len(answers)]})


def how_much(row):
    share = row.get("percentage")
    workload = workload_of(share) if isinstance(share, int) else "full"
    return {"construction": "A", "length": row.get("length", "none"), "workload": workload}


def made_of(source, row, home, cuts):
    """`agency` and `other`, who received and who sent, are organisation numbers yet."""
    receiving, sending = (home, row["agency"]) if row["kind"] == Kind.OFFER else (row["agency"], home)
    return {"source": source, "agency": receiving, "other": sending, "people": 1, "cuts": cuts}
