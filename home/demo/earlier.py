"""Which exchanges were over before those that stand in agreements.json, and what did the three parties say of them?

A row tells when each began and ended; from that follow the days of the posting, the interest, the agreement and the
answers. They are made by the same hands as the others, so they go away as those do.
"""

from datetime import date, timedelta

from listings.agreements.status import Party
from listings.applications.status import Stage

from . import files, ledger
from .agreed import agreement
from .interest import application
from .people import by_email
from .postings import posting

STARTS = {"published": -120, "deadline": -92, "received": -100, "interview": -86, "offered": -78, "accepted": -73}
STARTS |= {"make": -60, "share": -59, "choose": -55, "ask": -54, "person": -53, "sending": -50, "receiving": -48}
ENDS = {"complete": 3, "said_receiving": 5, "said_sending": 9, "said_person": 14, "due": 21}
"""In how many days from the first day, and from the last."""
HALF = 50
"""Of the salary, where the two share it."""
AUTHORITY = "Seksjonssjef med fullmakt fra avdelingsdirektøren"
MAY = "may"


def fill_earlier():
    told, terms = files.rows("earlier"), files.rows("agreements")["shared"]
    contacts = {row["contact_email"]: row for row in files.rows("postings")}
    emails = {row["ref"]: row["email"] for row in files.rows("profiles")}
    for row in told["exchanges"]:
        facts = row | {"days": days_of(row), "contact": contacts[row["receiver"]]}
        exchange(facts, told["posting"], terms, emails[row["profile"]])


def exchange(row, shared, terms, email):
    ref = f"earlier-{row['ref']}"
    ledger.once(f"posting:{ref}", lambda: posting(shared | posting_in(row)))
    ledger.once(f"application:{ref}", lambda: application(interest_in(row, ref), by_email(email)))
    ledger.once(f"agreement:{ref}", lambda: agreement(agreed_in(row, ref), terms | terms_in(row)))


def days_of(row):
    first, last = date.fromisoformat(row["starts"]), date.fromisoformat(row["ends"])
    days = {name: first + timedelta(number) for name, number in STARTS.items()}
    days |= {name: last + timedelta(number) for name, number in ENDS.items()}
    days["midway"] = first + (last - first) // 2
    return {name: day.isoformat() for name, day in days.items()}


def posting_in(row):
    contact = row["contact"]
    kept = {name: contact[name] for name in ("unit", "municipality", "contact_name", "contact_title", "contact_email")}
    days = {"published": row["days"]["published"], "deadline": row["days"]["deadline"]}
    starts = {"starts_earliest": row["starts"], "starts_latest": row["starts"]}
    said = {name: row[name] for name in ("agency", "language", "percentage")}
    return {**kept, **days, **starts, **said, **row["posting"], "salary_paid_by": row["payer"]}


MESSAGES = {
    "nb": "Jeg har lyst til å bidra med det jeg kan, og til å lære noe som vi kan bruke hjemme.",
    "nn": "Eg har lyst til å bidra med det eg kan, og til å lære noko som vi kan bruke heime.",
}


def interest_in(row, ref):
    steps = (Stage.RECEIVED, Stage.INTERVIEW, Stage.OFFERED, Stage.ACCEPTED)
    return {
        "posting": ref,
        "status": Stage.ACCEPTED,
        "message": MESSAGES[row["language"]],
        "language": row["language"],
        "submitted": row["days"]["received"],
        "history": [{"status": step, "at": row["days"][step]} for step in steps],
        "note": "",
        "answer": "",
    }


def agreed_in(row, ref):
    days = row["days"]
    steps = {name: days[name] for name in ("make", "share", "choose", "ask", "complete", "due")}
    who = {"application": ref, "receiver": row["receiver"], "sender": row["sender"]}
    signs = {Party.SENDING: (row["sender"], AUTHORITY), Party.RECEIVING: (row["receiver"], AUTHORITY)}
    order = (Party.PERSON, Party.SENDING, Party.RECEIVING)
    sign = {party: days[party] for party in order}
    answers = {party: said_by(party, row) for party in (Party.RECEIVING, Party.SENDING, Party.PERSON)}
    return {**who, **steps, "signs": signs, "sign": sign, "answers": answers}


def said_by(party, row):
    """The agencies have nothing against it that she tells."""
    said = {"on": row["days"][f"said_{party}"], "language": row["language"], "answers": row[party]}
    yes = row.get("publish")
    return said | ({"publish": yes if party == Party.PERSON else MAY} if yes else {})


def terms_in(row):
    return {
        "starts": row["starts"],
        "ends": row["ends"],
        "midway_talk": row["days"]["midway"],
        "evaluation_due": row["days"]["due"],
        "percentage": row["percentage"],
        "salary_paid_by": row["payer"],
        "salary_share": HALF,
        "return_right": "yes",
        "confidentiality_signed": "yes",
    }
