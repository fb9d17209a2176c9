"""What stands on the page of a cooperation agreement, for one of the two?"""

from django.utils.translation import gettext as _

from listings.agreements.terms.showing import changes_between
from portal.access.rules import Action, can
from portal.foundation.clock import oslo_today

from .actions.writing import base_of
from .canonical import is_older, is_untouched
from .models import AgreedPaper, Proposal
from .progress import next_step, stand_of, timeline, turn_of
from .shared_terms import GROUPS, rows_in
from .sides import may_agree_for, page_for
from .steps import buttons_for


def page_of(cooperation, agency, user):
    history = list(cooperation.history.select_related("agency"))
    return {
        "stand": stand_of(cooperation),
        "turn": turn_of(cooperation, agency),
        "next": next_step(cooperation, agency),
        "agrees": ways_to_agree(cooperation, agency, user),
        "buttons": buttons_for(user, cooperation, agency),
        "parts": parts_of(cooperation, agency, user),
        "paper": page_for(agency, cooperation, "paper") if cooperation.last else "",
        "timeline": timeline(history),
        "words": [change for change in history if change.text][::-1],
    }


def ways_to_agree(cooperation, agency, user):
    """To say yes to what has come, and to send what is written."""
    if not may_agree_for(user, agency) or not can(user, Action.AGREE_TO_COOPERATION, cooperation):
        return []
    ways = []
    if cooperation.asked_of(agency):
        ways.append({"label": _("Les og godkjenn forslaget"), "url": page_for(agency, cooperation, "accept")})
    if cooperation.draft_of(agency) and cooperation.may_write(agency):
        ways.append({"label": _("Les og send utkastet"), "url": page_for(agency, cooperation, "send")})
    return ways


def parts_of(cooperation, agency, user):
    """What is written, what waits, what holds, and what came to nothing where nothing else stands. On the first of
    them she writes, or begins to."""
    writes = cooperation.may_write(agency) and can(user, Action.WRITE_COOPERATION, cooperation)
    sent, current, held = cooperation.sent, cooperation.current, cooperation.held_on(oslo_today())
    shown = [
        (_("Utkastet deres"), "utkast", cooperation.draft_of(agency)),
        (_("Forslaget som venter på svar"), "forslag", sent),
        (_("Det som gjelder nå"), "na", held if held != current else None),
        (_("Det dere er enige om"), "gjelder", current),
        (_("Det siste forslaget"), "siste", None if sent or current else cooperation.last),
    ]
    parts = [part_of(cooperation, *one) for one in shown if one[-1]]
    if writes and not parts:
        begun = Proposal(terms=base_of(cooperation, agency), agency=agency)
        parts = [part_of(cooperation, *shown[0][:2], begun)]
    return [part | {"writes": writes and part is parts[0]} for part in parts]


def part_of(cooperation, heading, code, proposal):
    """With what it changes; nobody has agreed to a draft."""
    before = compared_with(cooperation, proposal)
    acceptances = acceptances_of(cooperation, proposal) if proposal.number else []
    return {
        "heading": heading,
        "code": code,
        "number": proposal.number,
        "groups": [group_on_page(group, proposal.terms) for group in GROUPS],
        "changes": changes_between(before.terms, proposal.terms, GROUPS) if before else [],
        "acceptances": acceptances,
        "paper": AgreedPaper.objects.exclude(digest="").filter(proposal=proposal).first() if acceptances else None,
    }


def compared_with(cooperation, proposal):
    """Of a draft what waits, of an answer what it answers; else what holds. None when that is nothing else."""
    if proposal.number is None:
        return cooperation.asked_of(proposal.agency) or cooperation.current
    answered = (one for one in cooperation.proposals.all() if one.number and one.number == proposal.answers)
    before = next(answered, None) or cooperation.current
    return before if before and before.number < proposal.number else None


def group_on_page(group, terms):
    """What is written stands with its label; what is not, is named in a line below."""
    rows = rows_in(group, terms)
    empty = ", ".join(str(row["field"].label) for row in rows if not row["text"])
    return {"group": group, "rows": [row for row in rows if row["text"]], "empty": empty}


def acceptances_of(cooperation, proposal):
    return [
        {
            "acceptance": one,
            "is_untouched": is_untouched(cooperation, proposal, one),
            "is_older": is_older(cooperation, proposal, one),
        }
        for one in proposal.acceptances.all()
    ]
