"""What is already known when an agreement is made? From the posting, the interest, the own manager's yes and the two
agencies, and from what apps above know of the two: they register a function in their `ready`."""

from collections.abc import Callable

from listings.applications.reading import label_of
from listings.postings.choices import Kind as PostingKind
from listings.postings.choices import Payer, Security, Workplace
from listings.vocabulary.stays import longest_stay
from portal.foundation.clock import oslo_today
from portal.foundation.years import last_day_after, last_day_of

from .approved_before import days_within, manager_named, payer_within, share_within, yes_to
from .derived_days import days_between
from .limits import GOAL, LINE, MOST_GOALS, WORDS
from .terms import EMPTY
from .terms.choices import Construction
from .terms.values import as_kept, with_new
from .usual import usual_between

ARRANGEMENTS = {Payer.HOST: Construction.B.value, Payer.HOME: Construction.A.value}
WITH_PAYER = {"construction", "refund", "refund_note", "salary_share"}
"""Of these nothing is filled in from elsewhere when the posting says who pays, or the manager said yes to another."""
KNOWN: list[Callable] = []


def register_known(ask):
    """`ask(sending, receiving)` gives values of the terms by their code; they fill in what the posting leaves open."""
    KNOWN.append(ask)
    return ask


def first_terms(application):
    posting, yes = application.posting, yes_to(application)
    said = parties(application, yes) | work(posting) | money(posting) | period(posting, yes)
    said["goals"] = goals_of(application)
    said["percentage"] = share_within(yes, posting.percentage) or ""
    known = payers_of(known_of(application), said["salary_paid_by"], yes)
    said |= {code: known[code] for code in known if leaves_open(said.get(code, ""))}
    said["construction"] = said["construction"] or ARRANGEMENTS.get(said["salary_paid_by"], "")
    return with_new(EMPTY, said)


def known_of(application):
    """What the two have agreed on counts more than what each of them usually answers."""
    home, host = application.home_agency, application.posting.agency
    known = usual_between(home, host)
    for ask in KNOWN:
        known |= ask(home, host)
    return known


def payers_of(known, paid, yes):
    """What hangs on who pays stands only with the payer that it was agreed on with."""
    if not leaves_open(paid):
        return without_payer(known) | share_with(known, paid)
    payer = known.get("salary_paid_by", "")
    within = payer_within(yes, payer)
    return known if within == payer else without_payer(known) | {"salary_paid_by": within}


def share_with(known, paid):
    """How a salary is shared, where the posting says too that it is."""
    is_same = paid == known.get("salary_paid_by", "")
    return {code: known[code] for code in known if is_same and code == "salary_share"}


def without_payer(known):
    return {code: value for code, value in known.items() if code not in WITH_PAYER}


def leaves_open(value):
    """A posting that says «etter avtale» leaves it to the two agencies."""
    return value in ("", [], Payer.AGREED)


def parties(application, yes):
    host, home = application.posting.agency, application.home_agency
    return {
        "person_name": application.name[:LINE],
        "person_title": (application.snapshot.get("title") or application.person.title)[:LINE],
        "sending_manager": manager_named(yes)[:LINE],
        "receiving_contact": application.posting.contact_name[:LINE],
    } | agencies_of(home, host)


def agencies_of(home, host):
    """Their names and numbers as they are today."""
    return {
        "sending_name": home.name_nb,
        "sending_number": numbers_of(home),
        "receiving_name": host.name_nb,
        "receiving_number": numbers_of(host),
    }


def numbers_of(agency):
    return ", ".join(agency.organisation_numbers.order_by("number").values_list("number", flat=True))[:LINE]


def work(posting):
    municipality = posting.municipality
    workplace = ", ".join(filter(None, (str(municipality or ""), posting.unit)))
    is_remote = posting.workplace == Workplace.REMOTE
    return {
        "form": posting.form,
        "tasks": posting.tasks[:WORDS],
        "workplace": (workplace or (str(posting.get_workplace_display()) if is_remote else ""))[:LINE],
        "clearance": "" if posting.security == Security.NONE else str(posting.get_security_display()),
        "mutual_swap": str(posting.get_kind_display()) if posting.kind == PostingKind.SWAP else "",
    }


def goals_of(application):
    """What she has said that she wants to learn, then what the posting gives; each once."""
    hers = [label_of(word) for word in application.snapshot.get("wants_to_learn", [])]
    goals = (goal.strip()[:GOAL] for goal in (*hers, *application.posting.learning.splitlines()))
    return list(dict.fromkeys(filter(None, goals)))[:MOST_GOALS]


def money(posting):
    """Who pays says which arrangement it is; who is employer is clarified by the two."""
    paid = posting.salary_paid_by
    return {
        "salary_paid_by": paid,
        "construction": ARRANGEMENTS.get(paid, ""),
        "travel_paid_by": posting.travel_paid_by,
    }


def period(posting, yes):
    """The longest that the posting offers, the manager has said yes to and the rules let through, from the first day of
    it, when that has not been."""
    starts, until = days_within(yes, posting.starts_earliest)
    if starts is None or starts < oslo_today():
        return {}
    offered = last_offered(posting, starts)
    if until:
        offered = min(offered or last_day_of(starts, longest_stay()), until)
    until = {"ends": as_kept(offered)} | days_between(starts, offered) if offered else {}
    return {"starts": as_kept(starts)} | until


def last_offered(posting, starts):
    """None where the posting does not say how long."""
    longest = posting.months_max or posting.months_min
    return last_day_after(starts, min(longest, longest_stay())) if longest else None
