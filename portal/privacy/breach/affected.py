"""Which people stand in the tables that were reached, and how many rows of each?"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from django.apps import apps

from portal.access.models import User
from portal.foundation.admission import people_of, stays_of
from portal.foundation.personal_data import DECLARATIONS, Declaration

from ..processing import Row, group_of, row

AT_A_TIME = 2_000


@dataclass(frozen=True)
class Reached:
    """One table: how many rows and people; `nameless` rows are about somebody without an account."""

    declaration: Declaration
    people: frozenset[int]
    rows: int
    nameless: int

    @property
    def group(self) -> str:
        return group_of(self.declaration)

    @property
    def words(self) -> Row:
        return row(self.declaration)

    @property
    def number(self) -> int:
        return len(self.people)


@dataclass(frozen=True)
class Affected:
    """`agency` narrows to those who have belonged to it, by its public id; rows of nobody are counted without it."""

    tables: list[Reached] = field(default_factory=list)

    @property
    def keys(self) -> frozenset[int]:
        return frozenset().union(*(table.people for table in self.tables))

    @property
    def number(self) -> int:
        return len(self.keys)

    @property
    def touched(self) -> list[Reached]:
        """Without the tables in which nothing stands."""
        return [table for table in self.tables if table.rows or table.nameless]

    def people(self) -> Iterable[tuple[User, list[str], list[str]]]:
        """Each with the agencies she has belonged to and what was reached of hers."""
        what = defaultdict(list)
        for table in self.tables:
            for key in table.people:
                what[key].append(table.words.what)
        keys = sorted(self.keys)
        for first in range(0, len(keys), AT_A_TIME):
            some = list(User.objects.filter(pk__in=keys[first : first + AT_A_TIME]).order_by("email"))
            stays = stays_of(some)
            yield from ((one, [stay.agency for stay in stays[one.pk]], what[one.pk]) for one in some)


def affected(codes: Iterable[str], agency: str = "") -> Affected:
    """`codes` are labels of declared models."""
    within = people_of(agency) if agency else None
    return Affected([reached(DECLARATIONS[code], within) for code in codes])


def reached(declaration: Declaration, within: frozenset[int] | None) -> Reached:
    counted, nameless = defaultdict(int), 0
    for key in declaration.people() if declaration.people else at_its_path(declaration):
        if key is None:
            nameless += within is None
        elif within is None or key in within:
            counted[key] += 1
    return Reached(declaration, frozenset(counted), sum(counted.values()), nameless)


def at_its_path(declaration):
    rows = apps.get_model(declaration.model)._base_manager.order_by()
    return rows.values_list(declaration.path, flat=True).iterator(chunk_size=AT_A_TIME)
