"""How is an agency opened and closed again, and how is it kept what was read?"""

from datetime import timedelta

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from listings.agencies.models import Agency
from portal.access.permissions import is_portal_administrator
from portal.access.rules import Action, require
from portal.foundation.audit import record
from portal.foundation.lifecycle import StepNotAllowed
from portal.foundation.textcheck import refuse_birth_number

from . import signals
from .limits import FEWEST_LETTERS, LONGEST
from .models import Opening, Reading, Seen
from .permissions import standing_of


@transaction.atomic
def open_agency(*, agency, by, days, **why):
    """For `days` days, to the one who opens alone. `why`: reason, words and perhaps case. Its administrators are told.

    Raises ValidationError when it is open to her already, or has become part of another.
    """
    require(by, Action.OPEN_AGENCY, agency)
    why = {"case": "", **why}
    check(why, days)
    held = Agency.objects.select_for_update(of=("self",)).select_related("successor").get(pk=agency.pk)
    if held.successor_id:
        raise ValidationError(told_merged(held), code="merged")
    own = Opening.objects.by(by).filter(agency=held)
    end_run_out(own)
    if own.standing().exists():
        raise ValidationError(_("Du har allerede åpnet virksomheten. Avslutt det innsynet først."), code="open")
    opening = Opening.objects.create(agency=held, opened_by=by, until=timezone.now() + timedelta(days=days), **why)
    note(opening, "oversight.opened", by, days=days)
    signals.opened.send(sender=Opening, opening=opening)
    return opening


def check(why, days):
    for text in (why["words"], why["case"]):
        refuse_birth_number(text)
    if len(why["words"].strip()) < FEWEST_LETTERS:
        told = _("Skriv minst %(number)s tegn om hvorfor.")
        raise ValidationError(told % {"number": FEWEST_LETTERS}, code="short")
    if not timedelta(0) < timedelta(days=days) <= LONGEST:
        raise ValidationError(_("En virksomhet kan være åpen i høyst %(days)s døgn.") % {"days": LONGEST.days})


def told_merged(agency):
    told = _("Virksomheten er slått sammen med %(agency)s, som har kandidatene nå. Åpne den i stedet.")
    return told % {"agency": agency.successor.name}


@transaction.atomic
def close_opening(*, opening, by):
    """Before its time, by any portal administrator. Raises StepNotAllowed when it has ended."""
    require(by, Action.CLOSE_OPENING, opening)
    held = Opening.objects.select_for_update(of=("self",)).get(pk=opening.pk)
    if not held.is_open:
        raise StepNotAllowed
    return end(held, at=timezone.now(), by=by)


def end_run_out(openings=None, now=None):
    """Those whose time is over; gives how many. The time itself has shut them already."""
    openings = Opening.objects.all() if openings is None else openings
    return end_all(openings.run_out(now))


@transaction.atomic
def end_all(openings, by=None):
    """One by one, each held. Those that have run out end at their own time, by nobody."""
    held = list(openings.select_for_update(of=("self",)).filter(closed_at=None))
    for opening in held:
        at, who = (timezone.now(), by) if by and opening.is_open else (opening.until, None)
        end(opening, at=at, by=who)
    return len(held)


def end(opening, *, at, by=None):
    opening.closed_at, opening.closed_by = at, by
    opening.save(update_fields=["closed_at", "closed_by"])
    note(opening, "oversight.ended", by, pages=opening.readings.count())
    signals.ended.send(sender=Opening, opening=opening)
    return opening


@transaction.atomic
def note_reading(*, agency, by, shown):
    """Before a page is shown; gives the opening that lets her. Raises PermissionDenied when it is not open to her any
    more."""
    opening = standing_of(by, agency) if is_portal_administrator(by) else None
    if opening is None:
        raise PermissionDenied
    reading = Reading.objects.create(opening=opening, page=shown.page, about=shown.about, title=shown.title[:255])
    Seen.objects.bulk_create([Seen(reading=reading, person_id=key) for key in set(shown.people)])
    facts = {"reason": opening.reason, "opening": str(opening.public_id), "page": shown.page}
    record(shown.thing, "oversight.read", by=by, agency=str(agency.public_id), **facts)
    return opening


def note(opening, event, by, **facts):
    record(opening, event, by=by, agency=str(opening.agency.public_id), reason=opening.reason, **facts)
