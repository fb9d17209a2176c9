"""The rows of doors.py and given.py for cooperation agreements: who gets which answer there, and what is given?

A has sent one to B, which waits for B's administrator; on the one with C, A is still writing.
"""

DOORS = {
    "cooperation:of_agency": "in no ok no ok no no no",
    "cooperation:begin": "in no ok no ok no no no",
    "cooperation:open": "in - to to to - - -",
    "cooperation:cooperation": "in - ok - ok - - -",
    "cooperation:cooperation partner": "in - - ok - - - -",
    "cooperation:cooperation draft": "in - ok - ok - - -",
    "cooperation:edit": "in - to - to - - -",
    "cooperation:edit partner": "in - - ok - - - -",
    "cooperation:edit draft": "in - ok - ok - - -",
    "cooperation:send": "in - no - to - - -",
    "cooperation:send draft": "in - no - ok - - -",
    "cooperation:accept": "in - no - to - - -",
    "cooperation:accept partner": "in - - no - - - -",
    "cooperation:send_again": "in - no - post - - -",
    "cooperation:accept_again": "in - no - post - - -",
    "cooperation:paper": "in - ok - ok - - -",
    "cooperation:paper partner": "in - - ok - - - -",
    "cooperation:paper draft": "in - to - to - - -",
    "cooperation:step": "in - no - ok - - -",
    "cooperation:step partner": "in - - no - - - -",
    "cooperation:step draft": "in - ok - ok - - -",
}


def of_sent(world):
    return {"public_id": world.cooperation.public_id, "slug": world.a.slug}


def to_partner(world):
    return of_sent(world) | {"slug": world.b.slug}


def of_draft(world):
    return {"public_id": world.cooperation_draft.public_id, "slug": world.a.slug}


GIVEN = {
    "cooperation:open": lambda world: {"public_id": world.cooperation.public_id},
    "cooperation:of_agency": lambda world: {"slug": world.a.slug},
    "cooperation:begin": lambda world: {"slug": world.a.slug},
    "cooperation:cooperation": of_sent,
    "cooperation:cooperation partner": to_partner,
    "cooperation:cooperation draft": of_draft,
    "cooperation:edit": lambda world: of_sent(world) | {"group": "lonn"},
    "cooperation:edit partner": lambda world: to_partner(world) | {"group": "lonn"},
    "cooperation:edit draft": lambda world: of_draft(world) | {"group": "lonn"},
    "cooperation:send": of_sent,
    "cooperation:send draft": of_draft,
    "cooperation:accept": of_sent,
    "cooperation:accept partner": to_partner,
    "cooperation:send_again": of_sent,
    "cooperation:accept_again": of_sent,
    "cooperation:paper": of_sent,
    "cooperation:paper partner": to_partner,
    "cooperation:paper draft": of_draft,
    "cooperation:step": lambda world: of_sent(world) | {"step": "trekk"},
    "cooperation:step partner": lambda world: to_partner(world) | {"step": "avsla"},
    "cooperation:step draft": lambda world: of_draft(world) | {"step": "slett-utkast"},
}
