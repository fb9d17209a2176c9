"""Which answers may be told of where one thing can have several, so that none of them beside another tells of a few?

Such answers are no parts of a whole. One may lie wholly within another, or within all that are needs, perhaps only for
an agency that takes its own away; then the difference is a group of its own.
"""

from collections import Counter
from dataclasses import dataclass, field

from .rolling import rolled_up
from .suppression import enough, one_by_one
from .tallies import owners_of, tally_of

EVERYBODY = None


@dataclass
class Known:
    """Sets of facts: `groups` are all that are told of, `overlapping` those of them that are such answers."""

    groups: list
    overlapping: list = field(default_factory=list)

    def may_add(self, group):
        """It holds enough, and so does what is left of each that it lies within, and of it without each within it."""
        pairs = [pair for one in self.groups for pair in ((one, group), (group, one))]
        return holds_enough(group, EVERYBODY) and all(
            self.leaves_enough(whole, part, reader) for whole, part in pairs for reader in readers_within(whole, part)
        )

    def leaves_enough(self, whole, part, reader):
        """Also when more answers that lie in what is left, each apart from the others, are taken away; and so does what
        the part has in common with an answer that makes it whole: the two of them less the whole tell how many."""
        whole = unknown_to(reader, whole)
        first = left = whole - part
        safe = holds_enough(left, reader)
        for another in (unknown_to(reader, one) for one in self.overlapping if safe):
            if first <= another <= whole:
                safe = safe and holds_enough(another & part, reader)
            if another <= left:
                left = left - another
                safe = safe and holds_enough(left, reader)
        return safe

    def add(self, group):
        self.groups.append(group)
        self.overlapping.append(group)


def readers_within(whole, part):
    """For whom the part lies within the whole: everybody, or the agencies that know all of it that does not."""
    outside = part - whole
    if not outside:
        return {EVERYBODY}
    common = None
    for fact in outside:
        common = one_by_one(owners_of(fact)) if common is None else common & one_by_one(owners_of(fact))
        if not common:
            break
    return common


def unknown_to(reader, facts):
    if reader is EVERYBODY:
        return facts
    return frozenset(fact for fact in facts if reader not in one_by_one(owners_of(fact)))


def holds_enough(facts, reader):
    """For everybody: also for whoever takes away what her own agency knows."""
    tally = tally_of(facts)
    return tally.is_safe if reader is EVERYBODY else enough(tally.number, sum(tally.people.values()))


def told_of(cut, values, known):
    """{answer: facts}. What is too little is gathered under what is broader, before it is left out. `known` is what
    else is told of, and is told these too."""
    values = rolled_up(cut, values, lambda some: shown_beside(some, known))
    shown = shown_beside(values, known)
    for value in shown:
        known.add(frozenset(values[value]))
    return {value: values[value] for value in shown}


def shown_beside(values, known):
    """The most first: each when it tells of no few beside all that are told of already. The whole is those that have an
    answer: which these can be, may be known."""
    answered = frozenset(fact for facts in values.values() for fact in facts)
    beside = Known([*known.groups, answered], [*known.overlapping])
    shown = []
    for value in sorted(values, key=lambda value: (-sum(fact.number for fact in values[value]), str(value))):
        group = frozenset(values[value])
        if beside.may_add(group) and not tell_of_twice(answered, [group, *(values[one] for one in shown)]):
            beside.add(group)
            shown.append(value)
    return shown


def tell_of_twice(answered, groups):
    """Where each has one that is shown, and few have two, the sum of them less the whole tells how many."""
    often = Counter(fact for group in groups for fact in group)
    twice = frozenset(fact for fact, number in often.items() if number > 1)
    return any(not holds_enough(unknown_to(one, twice), one) for one in readers_within(often.keys(), answered))
