"""Which agencies does the product know of? Those of its own file; each is made whole, ministries first."""

import csv
from pathlib import Path

from django.db import transaction

from listings.vocabulary.models import County

from .founding import found_agency
from .models import Agency, FormerName

FILE = Path(__file__).parent / "data" / "agencies.csv"


def rows_of(path=FILE):
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@transaction.atomic
def load_agencies(rows=None, by=None):
    """The agencies of `rows` (of the whole file), ministries first; those that are known stay as they are. `by` answers
    for those that come."""
    counties = {county.name: county for county in County.objects.all()}
    found = {}
    for row in by_ministry(rows_of() if rows is None else rows):
        found[row["name_nb"]] = known_as(row["name_nb"]) or _founded(
            row, found.get(row["ministry"]), counties.get(row["county"]), by
        )
    return list(found.values())


def known_as(name):
    """Also one that is called something else by now; what has become part of another stays where it is."""
    former = FormerName.objects.filter(name_nb=name).select_related("agency", "merged_from").first()
    return Agency.objects.filter(name_nb=name).first() or (former and (former.merged_from or former.agency))


def by_ministry(rows):
    """An agency that others answer to comes before them. By name, because Wagtail keeps collections in that order, and
    moves all that stand behind a new one."""
    leading = {row["ministry"] for row in rows}
    return sorted(rows, key=lambda row: (bool(row["ministry"]), row["name_nb"] not in leading, row["name_nb"]))


def _founded(row, ministry, county, by):
    return found_agency(
        by=by,
        numbers=[row["orgnr"]] if row["orgnr"] else [],
        domains=[domain for domain in row["email_domains"].split(";") if domain],
        name_nb=row["name_nb"],
        name_nn=row["name_nn"],
        short=row["short"],
        kind=row["kind"],
        ministry=ministry,
        county=county,
        city=row["city"],
    )
