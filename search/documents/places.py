"""By which names do people look for a place? Its own, its county's, and those of its towns and regions."""

from collections import defaultdict
from collections.abc import Iterator
from functools import cache

from .tables import rows


@cache
def other_names() -> dict[str, list[str]]:
    """From the official number of a county or municipality to the towns and regions there that are called otherwise."""
    found = defaultdict(list)
    for row in rows("places"):
        found[row["code"]].append(row["name"])
    return dict(found)


def words_of_place(municipality) -> Iterator[str]:
    county = municipality.county
    yield from (municipality.name, municipality.daily_name, county.name)
    for place in (municipality, county):
        yield from other_names().get(place.code, ())
