"""When do the agencies talk with their candidates? Most who are called have a time; of others it has been."""

from datetime import timedelta

from listings.applications.models.talk import Talk
from listings.applications.status import Stage
from portal.access.roles import Role

from .writing import ago, ahead, at, write

HAS_TIME = 0.8
TALKED = {Stage.INTERVIEW, Stage.OFFERED, Stage.ACCEPTED, Stage.DECLINED}
PLACE, WORDS, WISH = "Møterom Fjord, Lørenfaret 1C", "Ta gjerne med et eksempel. " * 4, "Helst etter klokka tolv."


def fill_talks(world, applications):
    called = [row for row in applications if row.status in TALKED and world.chance.random() < HAS_TIME]
    return write(Talk, [talk(world, row) for row in called])


def talk(world, row):
    """Ahead for those who wait for it, some with a wish for another time, some called off."""
    chance, waits = world.chance, row.status == Stage.INTERVIEW
    starts = at(ahead(chance.randint(1, 30)) if waits else ago(2), hour=chance.randint(8, 15))
    return Talk(
        **{"application": row, "by": world.of_staff(row.posting.agency, Role.PUBLISHER), "starts": starts},
        **{"minutes": chance.choice((30, 45, 60)), "place": PLACE, "words": WORDS, "number": chance.randint(0, 2)},
        wish=WISH if waits and chance.random() < 0.1 else "",
        called_off_at=starts - timedelta(days=1) if chance.random() < 0.05 else None,
    )
