"""Which mail brings days for the calendar, and which takes them out?

All when an agreement comes into force or its last day moves, the midway talk when it is set. Those that come to nothing
are taken out by the mail which tells that the agreement is cancelled or has become shorter.
"""

from dataclasses import replace

from django.conf import settings
from django.urls import reverse

from listings.agreements.amended import terms_before
from listings.agreements.calendar_file import agreed_days, calendar_of, days_now
from listings.agreements.status import AmendmentStatus, Status
from portal.foundation.calendar_files import CANCEL, PUBLISH
from portal.foundation.clock import oslo_today
from portal.foundation.message_kinds import File, bring_files

from .calendar_file import DAYS, MIDWAY
from .exchange import Exchange, visible_to

NAMES = {PUBLISH: "utveksling", CANCEL: "avlyst"}


def days_of_a_step(person, context):
    """When it begins to hold, and when it is cancelled."""
    return days_for(person, context) if context["status"] in {Status.IN_FORCE, Status.CANCELLED} else []


def days_of_the_change(person, context):
    return days_for(person, context) if context["stands"] == AmendmentStatus.IN_FORCE else []


def midway_talk(person, context):
    for exchange in followed(person, context):
        days = days_now(exchange.agreement)
        yield file_of(exchange, {MIDWAY: days[MIDWAY]}, PUBLISH, name="midtveissamtale")


def days_for(person, context):
    """As they stand when the mail goes: of what is cancelled, no mail brings the days back."""
    for exchange in followed(person, context):
        days = days_now(exchange.agreement)
        off = {code: one for code, one in days.items() if one.is_off}
        if not exchange.is_cut_short:
            off = passed_by(exchange, days, context)
            yield file_of(exchange, {code: days[code] for code in DAYS if code in days.keys() - off}, PUBLISH)
        if off:
            change = context.get("amendment", "")
            yield file_of(exchange, off, CANCEL, name=f"{NAMES[CANCEL]}-{change}" if change else "")


def passed_by(exchange, days, context):
    """What the change has taken away; the middle of a shorter period too, when it has been without a talk."""
    change = exchange.agreement.amendments.filter(pk=context.get("amendment")).select_related("version").first()
    if change is None:
        return {}
    before = agreed_days(terms_before(change), exchange.agreement.version)
    off = {code: one for code, one in before.items() if code not in days}
    if before["ends"].day > exchange.agreement.ends and is_missed(exchange):
        off[MIDWAY] = days[MIDWAY]
    return {code: replace(one, is_off=True) for code, one in off.items()}


def is_missed(exchange):
    talk = getattr(exchange.agreement, "midway_talk", None)
    was_held = talk is not None and talk.held_on is not None
    return not was_held and not exchange.chosen_midway and exchange.midway < exchange.today


def followed(person, context):
    """Nothing for whoever does not follow the exchange."""
    found = visible_to(person).select_related("midway_talk").filter(public_id=context["id"])
    return [Exchange(agreement, oslo_today()) for agreement in found[:1]]


def file_of(exchange, days, method, name=""):
    agreement = exchange.agreement
    address = settings.PORTAL_ADDRESS.rstrip("/") + reverse("exchanges:exchange", args=[agreement.public_id])
    content = calendar_of(agreement, days, address, method).decode()
    return File(f"{name or NAMES[method]}-{agreement.number}.ics", f"text/calendar; method={method}", content)


bring_files("agreement_moved", days_of_a_step)
bring_files("agreement_amended", days_of_the_change)
bring_files("exchange_midway", midway_talk)
bring_files("exchange_midway_moved", midway_talk)
