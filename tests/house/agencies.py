"""The rows of doors.py and given.py for agencies that are renamed, merged and imported, and for their terms."""

from portal.privacy.statements.models import Statement

DOORS = {
    "agencies:deputy": "in no no no ok no ok no",
    "agencies:import": "in no no no no no ok no",
    "agencies:merge": "in no no no no no ok no",
    "agencies:move_people": "in no no no no no ok no",
    "agencies:names": "in no no no no no ok no",
    "agencies:suspend": "in no no no no no ok no",
    "agencies:terms": "in no no no ok no ok no",
    "statements:kind": "in no no no no no ok no",
    "statements:version": "in no no no no no ok no",
}


def of_agency(world):
    return {"slug": world.a.slug}


def of_version(world):
    words = {"text_nb": "Dere lover.", "text_nn": "De lover."}
    Statement.objects.get_or_create(kind="virksomheter", version=1, defaults=words)
    return {"kind": "virksomheter", "version": 1}


GIVEN = {
    "agencies:deputy": lambda world: {"slug": world.a.slug, "pk": world.membership.pk},
    "agencies:merge": of_agency,
    "agencies:move_people": of_agency,
    "agencies:names": of_agency,
    "agencies:suspend": of_agency,
    "agencies:terms": of_agency,
    "statements:kind": lambda world: {"kind": "virksomheter"},
    "statements:version": of_version,
}
