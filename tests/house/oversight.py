"""The rows of doors.py and given.py for agencies that the portal's owner has opened. A is open to the administrator."""

from listings.applications.actions import write_note
from tests.factories.oversight import read, standing

DOORS = {
    "oversight:list": "in no no no no no ok no",
    "oversight:agency": "in no no no ok no ok no",
    "oversight:open": "in no no no no no ok no",
    "oversight:opening": "in - - - ok - ok -",
    "applications:opened": "in no no no no no ok no",
    "applications:opened_candidates": "in - - - - - ok -",
    "applications:opened_candidate": "in - - - - - ok -",
}


def open_to(world):
    return standing(world.a, world.portal_administrator)


def of_agency(world):
    open_to(world)
    return {"slug": world.a.slug}


def of_opening(world):
    """With something to see: a reading, and a note that was read."""
    opening = open_to(world)
    if not opening.readings.exists():
        write_note(application=world.application, by=world.publisher_a, text="Ring henne i mai.")
        read(world.application, by=world.portal_administrator)
    return {"public_id": opening.public_id}


def of_candidates(world):
    open_to(world)
    return {"posting": world.posting.pk}


def of_candidate(world):
    of_opening(world)
    return {"public_id": world.application.public_id}


GIVEN = {
    "oversight:agency": of_agency,
    "oversight:open": of_agency,
    "oversight:opening": of_opening,
    "applications:opened": of_agency,
    "applications:opened_candidates": of_candidates,
    "applications:opened_candidate": of_candidate,
}
