"""Which numbers may be shown, so that no group under five can be reckoned from them?

Everything that is shown of a quarter is a sum of parts, and each part is either empty or holds five people; also when
what one agency knows of itself is taken away. Whoever adds and subtracts can only come to other sums of the same parts.
"""

from collections import defaultdict
from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field

LEAST = 5


@dataclass
class Tally:
    """How many events, and how many people at least, by the agency that knows its own; by several of them (a tuple),
    when they all know it."""

    events: dict = field(default_factory=lambda: defaultdict(int))
    people: dict = field(default_factory=lambda: defaultdict(int))

    def add(self, owner, events=1, people=1):
        self.events[owner] += events
        self.people[owner] += people

    def take_in(self, other):
        for owner, events in other.events.items():
            self.add(owner, events, other.people[owner])

    def __sub__(self, other):
        """Without what is in the other one, which is a part of this."""
        left = Tally()
        for owner, events in self.events.items():
            left.add(owner, events - other.events.get(owner, 0), self.people[owner] - other.people.get(owner, 0))
        return left

    @property
    def number(self):
        return sum(self.events.values())

    @property
    def is_safe(self):
        """Empty, or five people; and the same for who takes away her own agency."""
        number, people = self.number, sum(self.people.values())
        known = self.known().values()
        return enough(number, people) and all(enough(number - events, people - some) for events, some in known)

    @property
    def outnumbers_each(self):
        """Whether no agency knows all of it."""
        return all(self.number > events for events, _some in self.known().values())

    def known(self):
        """{agency: events and people that it knows}"""
        found = {}
        for owners, events in self.events.items():
            for owner in one_by_one(owners):
                before = found.get(owner, (0, 0))
                found[owner] = before[0] + events, before[1] + self.people[owners]
        return found


def one_by_one(owners):
    return {owner for owner in (owners if isinstance(owners, tuple) else (owners,)) if owner is not None}


def enough(events, people):
    return events <= 0 or people >= LEAST


def total(tallies):
    """Each is gone through once, because a night may add hundreds of agencies, many times."""
    added = Tally()
    for tally in tallies:
        added.take_in(tally)
    return added


def partition(parts: Mapping[Hashable, Tally]) -> set:
    """The parts that may be shown one by one, when the sum of them all is known and safe. Without any it is not split.

    What is left over is one part more, which must hold enough too; if it does not, the smallest that was shown goes
    into it.
    """
    shown = {value for value, tally in parts.items() if tally.number and tally.is_safe}
    left = left_over(parts, shown)
    while shown and not left.is_safe:
        last = smallest(parts, shown)
        shown.remove(last)
        left.take_in(parts[last])
    return shown


def is_mixed(parts: Mapping[Hashable, Tally]) -> bool:
    """Whether several answers are given by enough people, also for who takes away her own agency: where all say the
    same, the sum of them tells what each has said."""
    return len(parts) > 1 and all(tally.is_safe and tally.outnumbers_each for tally in parts.values())


def left_over(parts, shown):
    return total(tally for value, tally in parts.items() if value not in shown)


def smallest(parts, shown):
    return min(shown, key=lambda value: (parts[value].number, str(value)))


def overlapping(parts: Mapping[Hashable, Tally], whole: Tally) -> set:
    """The same where one thing may have several answers: each is shown when it is safe, and so is what it leaves. They
    are no parts of anything, so they must be told `rounded_down`."""
    return {value for value, tally in parts.items() if tally.number and tally.is_safe and (whole - tally).is_safe}


def rounded_down(number: int) -> int:
    """To a multiple of LEAST, so that the difference of two of them never is a few for certain."""
    return number - number % LEAST


def rows_shown(rows: Mapping[Hashable, Mapping[Hashable, Tally]], columns) -> set:
    """The rows of a table that may be shown whole, when the sums of its columns are known.

    A row is shown with all its columns or with none. Then those that are not shown have all columns in common, and
    nothing but their sums can be reckoned.
    """
    shown = {row for row, cells in rows.items() if all(cell_of(cells, column).is_safe for column in columns)}
    shown = {row for row in shown if total(rows[row].values()).number}
    while shown and not all(total(cell_of(rows[row], c) for row in rows if row not in shown).is_safe for c in columns):
        shown.remove(min(shown, key=lambda row: (total(rows[row].values()).number, str(row))))
    return shown


def cell_of(cells, column):
    return cells.get(column) or Tally()
