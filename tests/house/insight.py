"""The rows of doors.py and given.py for figures and reports."""

YEAR = 2026


def of_a(world):
    return {"slug": world.a.slug}


def ministry(world):
    """One that has a number of its own: A, which is under no other, is a ministry here, with an agency under it."""
    from home.insight.models import Cell, Released
    from tests.factories.agencies import AgencyFactory

    type(world.a).objects.filter(pk=world.a.pk).update(kind=type(world.a).Kind.MINISTRY)
    world.a.subordinates.exists() or AgencyFactory(ministry=world.a)
    released, _is_new = Released.objects.get_or_create(measure="postings", year=YEAR, quarter=1)
    Cell.objects.get_or_create(released=released, sector=world.a, agency=None, number=9)
    return of_a(world)


DOORS = {
    "insight:whole": "in no ok ok ok no ok no",
    "insight:report": "in no ok ok ok no ok no",
    "insight:sector": "in no no no ok no ok no",
    "insight:sector_report": "in no no no ok no ok no",
    "insight:agency": "in no ok no ok no no no",
    "insight:agency_report": "in no ok no ok no no no",
}
GIVEN = {
    "insight:report": lambda world: {"year": YEAR},
    "insight:sector": ministry,
    "insight:sector_report": lambda world: ministry(world) | {"year": YEAR},
    "insight:agency": of_a,
    "insight:agency_report": lambda world: of_a(world) | {"year": YEAR},
}
