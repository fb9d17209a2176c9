"""Who may do what? Actions with a sentence each, small named predicates, one table; closed by default."""

from collections.abc import Callable
from dataclasses import dataclass

from django.core.exceptions import PermissionDenied
from django.db.models import Q

from .catalogue import Action

EVERYTHING = ~Q(pk__in=[])
"""Not an empty Q: that would vanish in `|`."""
NOTHING = Q(pk__in=[])


@dataclass(frozen=True)
class Predicate:
    """One condition, as a question about a thing and as a filter over rows of the same kind of thing."""

    holds: Callable
    rows: Callable | None = None

    @property
    def name(self):
        return self.holds.__name__

    @property
    def sentence(self):
        return " ".join((self.holds.__doc__ or "").split())

    def __call__(self, user, thing=None):
        return bool(self.holds(user, thing))

    def where(self, user):
        if self.rows is None:
            raise TypeError(f"{self.name} has no row form: give it one with @predicate(rows=…)")
        return self.rows(user)


def predicate(function=None, *, rows=None):
    """Name a condition. `rows(user)` is the same condition as a Q; a test holds the two equal."""
    return Predicate(function) if function else lambda wrapped: Predicate(wrapped, rows)


RULES: dict[Action, list[list[Predicate]]] = {}


def can(user, action, thing=None):
    """Any of the outer list, all of the inner one. An action without a row is denied."""
    return any(all(condition(user, thing) for condition in way) for way in RULES.get(action, []))


def require(user, action, thing=None):
    """Raises PermissionDenied with the action's own sentence."""
    if not can(user, action, thing):
        raise PermissionDenied(Action(action).label)


def rows(user, action):
    """The same rule as a filter, for `visible_to`."""
    allowed = NOTHING
    for way in RULES.get(action, []):
        condition = EVERYTHING
        for predicate_ in way:
            condition &= predicate_.where(user)
        allowed |= condition
    return allowed
