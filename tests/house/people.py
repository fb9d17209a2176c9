"""The rows of doors.py and given.py for people who come in by a file."""

from listings.people.models import PeopleImport
from listings.people.status import ImportStatus
from tests.factories.imports import brought_in, uploaded

DOORS = {
    "people:confirm": "in no no no post no post no",
    "people:upload": "in no no no ok no ok no",
    "people:import": "in no no no ok no ok no",
    "people:import of a file that is in": "in no no no ok no ok no",
    "people:columns": "in no no no ok no ok no",
}
LINES = ("ny@a.no;Ny Kollega;Rådgiver;Avdeling for havn;Utlyser", "feil@gmail.com;;;;")


def of_agency(world):
    return {"slug": world.a.slug}


def of_import(made):
    return lambda world: of_agency(world) | {"public_id": made(world.a, world.administrator_a, *LINES).public_id}


def of_one_that_is_in(world):
    """The same lines cannot be brought in twice, and the walk over all pages comes back."""
    known = PeopleImport.objects.filter(agency=world.a, status=ImportStatus.DONE).first()
    made = known or brought_in(world.a, world.administrator_a, *LINES)
    return of_agency(world) | {"public_id": made.public_id}


GIVEN = {
    "people:confirm": of_agency,
    "people:upload": of_agency,
    "people:import": of_import(uploaded),
    "people:import of a file that is in": of_one_that_is_in,
    "people:columns": of_import(uploaded),
}
