"""How do the lists of an exchange come to be, and how is a line ticked, undone, added and taken away?"""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from listings.agreements.status import AGENCIES
from portal.access.rules import Action, require
from portal.foundation.audit import record
from portal.foundation.lifecycle import StepNotAllowed
from portal.foundation.textcheck import refuse_birth_number
from portal.translation.written import written_form

from ..checklist import LINES
from ..exchange import exchanges
from ..limits import FURTHEST_DAYS, MOST_ITEMS
from ..models import AgencyLine, HiddenLine, Item
from ..sides import sides_of


@transaction.atomic
def make_lists(*, agreement):
    """What every exchange has, as each of the two agencies wants its own part. Done twice, it is done once."""
    if agreement.exchange_items.exists():
        return
    lines = [line for line in LINES if (line.turn, line.code) not in hidden_in(agreement)]
    facts = [{"code": line.code, "part": line.part, "turn": line.turn, "days": line.days} for line in lines]
    for side in AGENCIES:
        for line in AgencyLine.objects.filter(agency=agreement.agency_on(side), side=side):
            words = {"text": line.text, "language": line.language, "added_for": side}
            facts.append({"part": line.part, "turn": line.turn, "days": line.days} | words)
    Item.objects.bulk_create(Item(agreement=agreement, **one) for one in facts)


def hidden_in(agreement):
    """The side that hides it, and its code."""
    sides = {agreement.agency_on(side).pk: side for side in AGENCIES}
    rows = HiddenLine.objects.filter(agency__in=sides).values_list("agency", "code")
    return {(sides[agency], code) for agency, code in rows}


def held_exchange(agreement, by, action=Action.TEND_EXCHANGE):
    """Nobody else changes its lists until this is done."""
    held = exchanges().select_for_update(of=("self",)).filter(pk=agreement.pk).first()
    if held is None:
        raise StepNotAllowed
    require(by, action, held)
    return held


def held_item(item, by, action=Action.TEND_EXCHANGE):
    held = held_exchange(item.agreement, by, action)
    fresh = held.exchange_items.filter(pk=item.pk).first()
    if fresh is None:
        raise StepNotAllowed
    return held, fresh


def check_turn(held, item, by):
    if item.turn not in sides_of(by, held):
        raise ValidationError(_("Dette er det en annen part som gjør."), code="turn")


@transaction.atomic
def tick(*, item, by):
    """By the party whose turn it is."""
    held, fresh = held_item(item, by)
    check_turn(held, fresh, by)
    if fresh.is_done:
        raise StepNotAllowed
    keep(fresh, done_at=timezone.now(), done_by=by)
    return note(held, fresh, "exchange.ticked", by)


@transaction.atomic
def untick(*, item, by):
    held, fresh = held_item(item, by)
    check_turn(held, fresh, by)
    if not fresh.is_done:
        raise StepNotAllowed
    keep(fresh, done_at=None, done_by=None)
    return note(held, fresh, "exchange.unticked", by)


@transaction.atomic
def add_item(*, agreement, by, **words):
    """By one of the agencies, for any of the three. `words`: part, turn, text, days. Raises ValidationError."""
    held = held_exchange(agreement, by, Action.ADD_TO_EXCHANGE)
    if held.exchange_items.count() >= MOST_ITEMS:
        raise ValidationError(_("Lista kan ikke bli lengre."))
    check_words(words["text"], words["days"])
    words |= {"language": written_form(), "added_by": by, "added_for": agency_side(held, by)}
    made = Item.objects.create(agreement=held, **words)
    return note(held, made, "exchange.item_added", by)


def agency_side(held, by):
    """One who speaks for both stands with the receiving one."""
    return [side for side in AGENCIES if side in sides_of(by, held)][-1]


def check_words(text, days):
    refuse_birth_number(text)
    if abs(days) > FURTHEST_DAYS:
        raise ValidationError({"days": _("Skriv et tall fra 0 til %(most)s.") % {"most": FURTHEST_DAYS}})


def may_remove(item, sides):
    """What an agency has added, and nobody has done; what every exchange has, stays."""
    return not item.code and not item.is_done and item.added_for in sides


@transaction.atomic
def remove_item(*, item, by):
    held, fresh = held_item(item, by, Action.ADD_TO_EXCHANGE)
    if not may_remove(fresh, sides_of(by, held)):
        raise StepNotAllowed
    note(held, fresh, "exchange.item_removed", by)
    fresh.delete()


def keep(item, **facts):
    for name, value in facts.items():
        setattr(item, name, value)
    item.save(update_fields=list(facts))


def note(held, item, event, by):
    record(held, event, by=by, agency=str(held.receiving.public_id), part=str(item.part), turn=str(item.turn))
    return item
