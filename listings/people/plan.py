"""What would a file change among an agency's people? Each line is new, changed, out, unchanged or refused; nothing is
touched."""

from dataclasses import dataclass, field

from django.utils.translation import gettext as _

from portal.access.roles import Role
from portal.foundation import plans

from .columns import FIELDS
from .limits import MANY_OUT
from .refusing import check_addresses, check_twice, keep_administrators, refuse_too_many
from .standing import addresses_of, standings
from .status import LineKind

NOTHING = {"title": "", "unit": "", "roles": None}
"""What a file says that says nothing of it."""


@dataclass
class PlannedLine:
    """`changes`: column → what it was and what it will be. `wanted` is kept as it is in an ImportLine."""

    number: int
    kind: str
    email: str
    wanted: dict = field(default_factory=dict)
    changes: dict = field(default_factory=dict)
    reasons: list = field(default_factory=list)
    is_outsider: bool = False
    """New, with an address that is not in the agency's own domains."""

    @property
    def state(self):
        """As any row of a plan has it."""
        return self.kind

    @property
    def name(self):
        return self.wanted.get("name", "")

    @property
    def facts(self):
        """Of one who is new."""
        roles = in_words(self.wanted.get("roles") or [])
        return ", ".join(filter(None, (self.wanted.get("title"), self.wanted.get("unit"), roles)))

    @property
    def sentences(self):
        for column, (old, new) in self.changes.items():
            none = _("ingen")
            told = {"column": FIELDS[column], "old": in_words(old) or none, "new": in_words(new) or none}
            yield _("%(column)s: %(old)s → %(new)s") % told

    @property
    def takes_administrator(self):
        return self.kind == LineKind.OUT or Role.ADMINISTRATOR in lost(self)

    def refuse(self, reason):
        self.kind = LineKind.REFUSED
        self.reasons.append(reason)


@dataclass
class Plan(plans.Plan):
    rows: list
    is_whole: bool
    standing: int
    """How many belong there now."""
    is_told: bool = False

    @property
    def to_do(self):
        return [line for kind in (LineKind.NEW, LineKind.CHANGED, LineKind.OUT) for line in self.of(kind)]

    @property
    def outsiders(self):
        """How many would be asked who are not the agency's own by their address."""
        return sum(line.is_outsider for line in self.of(LineKind.NEW))

    @property
    def waits_for_corrections(self):
        """Nobody goes out by a slip of the pen: the whole list is right, or it is not the whole list."""
        return self.is_whole and bool(self.of(LineKind.REFUSED))

    @property
    def may_go(self):
        return bool(self.to_do) and not self.waits_for_corrections

    @property
    def puts_many_out(self):
        return len(self.of(LineKind.OUT)) > MANY_OUT * self.standing

    @property
    def told(self):
        lines = [[line.number, line.kind, line.email, line.wanted, line.changes] for line in self.rows]
        return [lines, self.is_whole, self.is_told]


def plan_of(agency, told, *, by, is_whole=False, is_part=False):
    """`told`: rows as they were read. `is_part`: of a longer file, so that only its own people are looked up."""
    addresses = addresses_of(agency)
    now = standings(agency, addresses, [one.email for one in told] if is_part else None)
    lines = [planned(one, now.get(one.email)) for one in told]
    check_twice(lines)
    check_addresses(lines, addresses, now)
    if addresses.own or not is_part:
        refuse_too_many(lines, addresses)
    if is_whole:
        lines += leavers(lines, now)
    if not is_part:
        keep_administrators(lines, now, by)
    return Plan(lines, is_whole, sum(place.is_here for place in now.values()))


def planned(told, place):
    wanted = {"name": told.name, "title": told.title, "unit": told.unit}
    wanted["roles"] = None if told.roles is None else sorted(map(str, told.roles))
    line = PlannedLine(told.number, LineKind.NEW, told.email, wanted)
    if place and place.is_here:
        line.changes = changes_for(told, place)
        line.kind = LineKind.CHANGED if line.changes else LineKind.UNCHANGED
        line.wanted |= {name: line.changes[name][1] if name in line.changes else NOTHING[name] for name in NOTHING}
    for reason in told.reasons:
        line.refuse(reason)
    return line


def changes_for(told, place):
    """An empty cell changes nothing; nor does what is not the agency's to say."""
    pairs = {"title": (place.title, told.title), "unit": (place.unit, told.unit)}
    changes = {name: list(pair) for name, pair in pairs.items() if pair[0] is not None and pair[1] not in ("", pair[0])}
    if told.roles is not None and told.roles != place.roles:
        changes["roles"] = [sorted(place.roles), sorted(map(str, told.roles))]
    return changes


def leavers(lines, now):
    """Those who are here, and whose address stands on no row, not even on one that is refused."""
    told = {line.email for line in lines}
    for email, place in sorted(now.items()):
        if place.is_here and email not in told:
            yield PlannedLine(0, LineKind.OUT, email, {"name": place.name})


def lost(line):
    old, new = line.changes.get("roles", ([], []))
    return set(old) - set(new)


def in_words(value):
    if isinstance(value, list):
        return ", ".join(str(Role(role).label) for role in value)
    return value
