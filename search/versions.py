"""Which names do older addresses have for our facets? An address that is kept carries the version it was written in.

Values that have changed are `once` of their option; here stand only facets that got another name, or went.
"""

from collections.abc import Mapping

from django.http import QueryDict

from .criteria import joins_field

FIELD = "v"
VERSION = 1
RENAMED: Mapping[int, Mapping[str, str]] = {}
"""For each version, the facets that have another name in the next one: from the old name to the new."""


def of_today(data: QueryDict) -> QueryDict:
    """The same wishes under today's names. What carries no version is as new as we are."""
    names = names_since(version_of(data))
    renamed = names | {joins_field(old): joins_field(new) for old, new in names.items()}
    if not renamed.keys() & data.keys():
        return data
    today = QueryDict(mutable=True)
    for name, values in data.lists():
        today.setlist(renamed.get(name, name), [*today.getlist(renamed.get(name, name)), *values])
    return today


def version_of(data) -> int:
    written = data.get(FIELD, "")
    return int(written) if written.isascii() and written.isdigit() and len(written) < 4 else VERSION


def names_since(version: int) -> dict[str, str]:
    """From each name of that version to the one of today, also when it has changed twice."""
    found: dict[str, str] = {}
    for step in range(version, VERSION):
        renamed = RENAMED.get(step, {})
        found = {old: renamed.get(name, name) for old, name in found.items()} | {
            old: name for old, name in renamed.items() if old not in found.values()
        }
    return found
