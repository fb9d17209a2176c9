"""The rows of doors.py and given.py for exchanges: who gets which answer there, and what is given?

The employee is out at A; nobody of B has a part in it.
"""

from listings.agreements.models import Agreement
from listings.exchanges.models import AgencyLine
from portal.foundation.clock import oslo_today
from tests.factories.exchanges import item_of, running

HERS, ADMINISTRATOR = "in ok ok - ok - - -", "in no no no ok no no no"
DOORS = {
    "exchanges:mine": "in ok ok ok ok ok ok ok",
    "exchanges:exchange": HERS,
    "exchanges:add_item": "in no ok - ok - - -",
    "exchanges:item": "in post post - post - - -",
    "exchanges:midway": HERS,
    "exchanges:calendar": HERS,
    "exchanges:of_agency": "in no ok no ok no no no",
    "exchanges:file": "in no ok no ok no no no",
    "exchanges:lines": ADMINISTRATOR,
    "exchanges:add_line": ADMINISTRATOR,
    "exchanges:line": ADMINISTRATOR,
    "exchanges:remove_line": "in no no no post no no no",
    "exchanges:standard_line": "in no no no post no no no",
    "exchanges:plan": "in no ok no ok no no no",
    "exchanges:edit_plan": ADMINISTRATOR,
    "exchanges:move_plan": "in no no no post no no no",
}


def exchange_in(world):
    """One with its lists, however often it is asked for. That which evaluations are about never came into force."""
    home = world.employee.memberships.order_by("pk").first().agency
    known = Agreement.objects.filter(person=world.employee, receiving=world.a, exchange_items__isnull=False).first()
    return known or running(home, world.a, person=world.employee)


def of_exchange(world):
    return {"public_id": exchange_in(world).public_id}


def of_agency(world):
    return {"slug": world.a.slug}


def of_line(world):
    words = {"agency": world.a, "side": "receiving", "part": "start", "text": "Omvisning i havna"}
    return of_agency(world) | {"line": AgencyLine.objects.get_or_create(**words)[0].pk}


def of_plan(world):
    return of_agency(world) | {"year": oslo_today().year}


GIVEN = {
    "exchanges:exchange": of_exchange,
    "exchanges:add_item": of_exchange,
    "exchanges:item": lambda world: of_exchange(world) | {"item": item_of(exchange_in(world), "equipment").pk},
    "exchanges:midway": of_exchange,
    "exchanges:calendar": of_exchange,
    "exchanges:of_agency": of_agency,
    "exchanges:file": lambda world: of_agency(world) | {"kind": "xlsx"},
    "exchanges:lines": of_agency,
    "exchanges:add_line": of_agency,
    "exchanges:line": of_line,
    "exchanges:remove_line": of_line,
    "exchanges:standard_line": lambda world: of_agency(world) | {"code": "equipment"},
    "exchanges:plan": of_agency,
    "exchanges:edit_plan": of_plan,
    "exchanges:move_plan": lambda world: of_plan(world) | {"step": "vedta"},
}
