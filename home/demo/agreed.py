"""Which agreements are there in the demo, and how far has each come? By the verbs, dated back (pasts.py).

`make` in the data is when it was made, and each day after it a step that was taken; a step without a day was not.
"""

import time

from django.utils import translation

from listings.agreements import actions
from listings.agreements.actions.signing import Proof
from listings.agreements.amended import edition_of
from listings.agreements.canonical import digest_of, signer_of
from listings.agreements.models import Agreement
from listings.agreements.status import AGENCIES, Party
from listings.agreements.terms import FIELDS
from listings.agreements.terms.field import Kind

from . import files, ledger
from .exchanged import evaluate, follow, plan
from .pasts import all_on, done_on
from .people import by_email


def fill_agreed():
    told = files.rows("agreements")
    for row in told["agreements"]:
        ledger.once(f"agreement:{row['ref']}", lambda row=row: agreement(row, told["shared"] | row["terms"]))
    for row in told["plans"]:
        ledger.once(f"plan:{row['agency']}", lambda row=row: plan(row))


def agreement(row, terms):
    application = ledger.made(f"application:{row['application']}")
    facts = {"application": application, "by": by_email(row["receiver"])}
    made = done_on(row["make"], None, actions.make_agreement, **facts)
    write(row, made, terms)
    for step, take in (("share", share), ("choose", choose), ("ask", ask), ("sign", sign)):
        if step in row:
            take(row, made)
    follow(row, made)
    if "amend" in row:
        amend(row, made, row["amend"])
    if "complete" in row:
        facts = {"agreement": made, "by": by_email(row["receiver"])}
        done_on(row["complete"], made, actions.complete_agreement, **facts)
        evaluate(row, made)
    return made


def write(row, made, terms):
    facts = {"agreement": made, "by": by_email(row["receiver"]), "read": made.version, "new": with_days(terms)}
    done_on(row["make"], made, actions.edit_agreement, **facts)


def with_days(terms):
    day = files.Calendar.of().day
    return {code: day(value) if FIELDS[code].kind == Kind.DAY else value for code, value in terms.items()}


def share(row, made):
    done_on(row["share"], made, actions.share_agreement, agreement=made, by=by_email(row["receiver"]))
    for said in row.get("remarks", ()):
        facts = {"agreement": made, "by": by_email(said["by"]), "text": said["text"]}
        with translation.override(said["language"]):
            if "new" in said:
                read = Agreement.objects.get(pk=made.pk).version
                done_on(said["on"], made, actions.propose_change, **facts, read=read, new=with_days(said["new"]))
            else:
                done_on(said["on"], made, actions.comment, **facts, group=said["group"])


def choose(row, made):
    """And the sending agency says that her manager has agreed, which was asked outside the portal."""
    sender = by_email(row["sender"])
    with all_on(row["choose"], made):
        for party, by in ((Party.SENDING, sender), (Party.RECEIVING, by_email(row["receiver"]))):
            person, authority = row["signs"][party]
            facts = {"party": party, "person": by_email(person), "authority": authority}
            actions.choose_signatory(agreement=made, by=by, **facts)
        actions.say_manager_agreed(agreement=made, by=sender)


def ask(row, made):
    done_on(row["ask"], made, actions.ask_to_sign, agreement=made, by=by_email(row["receiver"]))


def amend(row, made, change):
    """The receiving agency proposes to change what holds, and some have signed it."""
    by = by_email(row["receiver"])
    facts = {
        "agreement": made,
        "by": by,
        "read": edition_of(Agreement.objects.get(pk=made.pk)),
        "new": with_days(change["new"]),
        "why": change["why"],
    }
    done_on(change["on"], made, actions.write_amendment, **facts)
    done_on(change["on"], made, actions.send_amendment, agreement=made, by=by)
    sign(row, made, change["sign"])


def sign(row, made, days=None):
    """As those who have just signed in."""
    for party, day in (days or row["sign"]).items():
        held = Agreement.objects.with_people().get(pk=made.pk)
        by = by_email(row["signs"][party][0]) if party in AGENCIES else held.person
        shown = digest_of(held, held.waiting, signer_of(held, party, by))
        proof = Proof(shown, {"signed_in_at": int(time.time())})
        done_on(day, made, actions.sign_agreement, agreement=held, by=by, party=Party(party), proof=proof)
