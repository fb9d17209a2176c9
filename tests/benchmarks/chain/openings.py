"""Which agencies has the portal's owner opened, what was read there, and who stood on it?"""

from datetime import timedelta

from django.utils import timezone

from listings.applications.models import Application
from listings.applications.opened import ONE, TABLE
from listings.oversight.limits import LENGTHS
from listings.oversight.models import Opening, Reading, Seen
from listings.oversight.reasons import Reason
from tests.factories.agencies import portal_administrator

from .writing import ago, at, write

OWNERS, READ, OLDEST = 3, 30, 350
WORDS = "En kandidat klager på at interessen ikke ble vurdert. " * 3


def fill_openings(world):
    """The first stands, of the heavy agency, and is that of the owner who asks for the pages."""
    world.owners = [portal_administrator() for _one in range(OWNERS)]
    held = write(Opening, [opening(world, number) for number in range(world.sizes.openings)])
    known = candidates()
    drawn = [(one, row) for one in held for row in read_of(world, one, known)]
    readings = write(Reading, [reading(*each) for each in drawn])
    pairs = zip(readings, drawn, strict=True)
    write(Seen, [Seen(reading=one, person_id=row["person"]) for one, (_opening, row) in pairs])
    return held


def opening(world, number):
    days, agency = world.one(LENGTHS), world.heavy if number == 0 else world.drawn(1)[0]
    begun = timezone.now() if number == 0 else at(ago(world.chance.randint(10, OLDEST)))
    until = begun + timedelta(days=days)
    return Opening(
        **{"agency": agency, "opened_by": world.owners[0 if number == 0 else world.chance.randrange(OWNERS)]},
        **{"reason": world.one(Reason.values), "words": WORDS, "case": f"2026/{number}", "opened_at": begun},
        until=until,
        closed_at=None if number == 0 else until,
    )


def candidates():
    """{agency: some of its candidates}"""
    found = {}
    rows = Application.objects.order_by("pk").values(
        "posting__agency", "posting", "posting__title", "public_id", "person"
    )
    for row in rows:
        some = found.setdefault(row["posting__agency"], [])
        if len(some) < 10 * READ:
            some.append(row)
    return found


def read_of(world, one, known):
    some = known.get(one.agency_id, [])
    return world.chance.sample(some, min(READ, len(some)))


def reading(one, row):
    """Every third is of a table, the others of one candidate."""
    page, about = (TABLE, row["posting"]) if row["person"] % 3 == 0 else (ONE, row["public_id"])
    facts = {"about": str(about), "title": row["posting__title"], "at": one.opened_at}
    return Reading(opening=one, page=page, **facts)
