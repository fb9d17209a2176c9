"""What stands on the page of an exchange, for the one who reads it?"""

from django.utils.translation import gettext as _

from listings.agreements.calendar_file import days_now
from listings.agreements.rules.wording import period_in_words
from portal.access.rules import Action, can

from .actions.ticking import may_remove
from .limits import SOON
from .open_lines import is_to_be_done
from .sides import name_of, sides_of
from .status import Part, Stand


def page_of(exchange, user):
    may_tend = can(user, Action.TEND_EXCHANGE, exchange.agreement)
    sides = sides_of(user, exchange.agreement) if may_tend else set()
    lists = lists_of(exchange, sides)
    return {
        "lists": lists,
        "open": due_soon(lists, exchange),
        "may_tend": may_tend,
        "may_add": can(user, Action.ADD_TO_EXCHANGE, exchange.agreement),
        "may_read_agreement": can(user, Action.SEE_AGREEMENT, exchange.agreement),
        "talk": getattr(exchange.agreement, "midway_talk", None),
        "extension": extension_of(exchange),
        "evaluation_due": evaluation_due_of(exchange),
        "length": period_in_words(exchange.starts, exchange.agreement.ends),
    }


def due_soon(lists, exchange):
    """What is the reader's, and should be done now."""
    rows = [row for one in lists for row in one["rows"] if row["is_mine"] and not row["item"].is_done]
    return [row for row in rows if row["due"] <= exchange.today + SOON and is_to_be_done(row["item"], exchange)]


def lists_of(exchange, sides):
    items = list(exchange.agreement.exchange_items.select_related("done_by"))
    return [list_of(part, [row_of(one, exchange, sides) for one in items if one.part == part]) for part in Part]


def list_of(part, rows):
    rows.sort(key=lambda row: (row["due"], row["item"].pk))
    return {"part": part, "rows": rows, "done": sum(row["item"].is_done for row in rows)}


def row_of(item, exchange, sides):
    due = item.due(exchange)
    return {
        "item": item,
        "due": due,
        "who": name_of(exchange.agreement, item.turn),
        "is_mine": item.turn in sides,
        "is_late": not item.is_done and due < exchange.today,
        "may_remove": may_remove(item, sides),
    }


def extension_of(exchange):
    """How long it becomes with the extension, and until when that can be agreed."""
    until = exchange.extension_until
    if not until or exchange.stand not in {Stand.COMING, Stand.RUNNING}:
        return None
    whole = period_in_words(exchange.starts, until)
    return {"until": until, "by": exchange.agreement.ends, "whole": _("%(whole)s til sammen") % {"whole": whole}}


def evaluation_due_of(exchange):
    """As its own day holds now; as agreed before it is opened, and none of what comes to nothing."""
    due = days_now(exchange.agreement).get("evaluation_due")
    return due.day if due and not due.is_off else None
