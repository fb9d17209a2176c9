"""Does every cell of a table hold: from this state, this verb, by this one? Each is tried on real rows, and undone.

A table is text. Its first line names the states. A line with one word is a verb, and the lines below it say who is let
in, and what comes of it from each state:

    in_review     it goes, and so it stands afterwards; = stands as before
    -             the rule lets nobody in who is not named (PermissionDenied)
    x             not from there (StepNotAllowed)
    signed!       refused with a sentence that has this code, or that belongs to this field

What comes after a slash in a verb is a way of using it. Who is not named under a verb has - from every state. The last
lines, `nothing: …`, name those who are let in nowhere, so that nobody is forgotten.
"""

import inspect
import pkgutil
from abc import ABC, abstractmethod
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import import_module

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction

from portal.foundation.lifecycle import StepNotAllowed

NO, NOT_NOW, SAME, NOBODY = "-", "x", "=", "nobody"


@dataclass(frozen=True)
class Table:
    states: list
    verbs: dict
    """By verb: by who is let in: a cell for each state."""
    out: set

    def expected(self, verb, who):
        return self.verbs[verb].get(who, [NO] * len(self.states))

    @property
    def named(self):
        return self.out.union(*self.verbs.values())

    @property
    def whole_verbs(self):
        return {verb.partition("/")[0] for verb in self.verbs}


def table(text, groups, short=None):
    """`groups`: a word for several who have the same cells. `short`: what a word in a cell stands for."""
    states, verbs, out = [], {}, set()
    for words in map(str.split, text.strip().splitlines()):
        if not states:
            states = words
        elif words[:1] == ["nothing:"]:
            out |= everybody(words[1:], groups)
        elif len(words) == 1:
            assert words[0] not in verbs, f"{words[0]} stands twice"
            verb = verbs[words[0]] = {}
        elif words:
            assert len(words) == 1 + len(states), f"A cell is missing: {words}"
            line = [(short or {}).get(word, word) for word in words[1:]]
            verb |= dict.fromkeys(everybody(words[0].split(","), groups), line)
    return Table(states, verbs, out)


def everybody(words, groups):
    return {who for word in words for who in groups.get(word, {word})}


def verbs_of(actions):
    """What the package offers, and what else in it is done whole or not at all."""
    modules = [import_module(f"{actions.__name__}.{found.name}") for found in pkgutil.iter_modules(actions.__path__)]
    own = {name: one for module in modules for name, one in inspect.getmembers(module, inspect.isfunction)}
    atomic = {name for name, one in own.items() if hasattr(one, "__wrapped__") and is_of(one, actions)}
    return set(actions.__all__) | atomic


def is_of(function, package):
    return function.__module__.startswith(f"{package.__name__}.")


class Trial(ABC):
    """What a table is tried on. `cast` by name; `verbs` by name, called with the thing, who does it, and her name in
    the cast. Those in `by_itself` are taken by nobody in particular, and stand so in the table; `never` has states
    that this one does not come to."""

    cast: dict
    verbs: dict
    by_itself = never = frozenset()

    @abstractmethod
    def stand(self, state):
        """The thing, brought to where it stands so; called once for each state."""

    @abstractmethod
    def state_of(self, thing):
        """As the rows are now."""

    def loaded(self, thing):
        """As a page loads it, for verbs that change what they are given."""
        return thing


def check_cells(written, trial):
    """Every one of them; what is wrong is told at once. Gives the states that things stood in."""
    check_whole(written, trial)
    found, stood = [], set()
    for column, state in enumerate(written.states):
        if state in trial.never:
            continue
        with undone():
            thing = trial.stand(state)
            before = trial.state_of(thing)
            stood.add(before)
            for verb, who in cells(trial):
                after, expected = tried(trial, thing, verb, who), written.expected(verb, who)[column]
                if (said := SAME if after == before else after) != expected:
                    found.append(f"{state}: {verb} by {who} gives {said}, and not {expected}")
    assert not found, "\n".join(found)
    return stood


def check_whole(written, trial):
    left = set(written.verbs) ^ set(trial.verbs), (written.named - {NOBODY}) ^ set(trial.cast)
    assert left == (set(), set()), f"Without a line in the table, or only there: {left}"


def cells(trial):
    for verb in trial.verbs:
        for who in [NOBODY] if verb in trial.by_itself else trial.cast:
            yield verb, who


def tried(trial, thing, verb, who):
    with undone():
        try:
            trial.verbs[verb](trial.loaded(thing), trial.cast.get(who), who)
        except (PermissionDenied, ValidationError) as refusal:
            return word_for(refusal)
        return trial.state_of(thing)


@contextmanager
def undone():
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


def word_for(refusal):
    if isinstance(refusal, PermissionDenied):
        return NO
    if hasattr(refusal, "error_dict"):
        return f"{next(iter(refusal.error_dict))}!"
    code = refusal.error_list[0].code
    if isinstance(refusal, StepNotAllowed) and not code:
        return NOT_NOW
    return f"{code or 'without a code'}!"
