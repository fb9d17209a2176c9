"""The rows of doors.py and given.py for the open API: everybody gets the same, because nobody is known there."""

OPEN = "ok ok ok ok ok ok ok ok"
NOTHING = "- - - - - - - -"
DOORS = {
    "api:about": OPEN,
    "api:description": OPEN,
    "api:postings": OPEN,
    "api:posting": OPEN,
    "api:posting ended": "410 410 410 410 410 410 410 410",
    "api:agencies": OPEN,
    "api:themes": OPEN,
    "api:qualities": OPEN,
    "api:competences": OPEN,
    "api:root": NOTHING,
    "api:nothing": NOTHING,
}
GIVEN = {
    "api:posting": lambda world: {"id": world.share.address},
    "api:posting ended": lambda world: {"id": world.ended_share.address},
    "api:nothing": lambda world: {"rest": "x"},
}
