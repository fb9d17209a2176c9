"""How may a state change? A table of steps; verbs are the only ones to take them."""

from collections.abc import Collection
from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _


class StepNotAllowed(ValidationError):
    """The step does not start from the state the thing is in. Pages say the same before anybody has tried."""

    SENTENCE = _("Dette kan ikke gjøres nå. Noen kan ha endret saken i mellomtiden.")

    def __init__(self, message=SENTENCE, **details):
        super().__init__(message, **details)


@dataclass(frozen=True)
class Step:
    sources: Collection[str]
    target: str


class Lifecycle:
    """`Lifecycle(publish=Step({DRAFT}, PUBLISHED))` gives `.publish(thing)`, which sets `thing.status`.

    `field`: where the state stands when it is called something else.
    """

    def __init__(self, field="status", /, **steps):
        self.field, self.steps = field, steps

    def __getattr__(self, name):
        if name.startswith("_") or name not in self.steps:
            raise AttributeError(name)
        return lambda thing: self.take(name, thing)

    def allows(self, name, status):
        return status in self.steps[name].sources

    def steps_from(self, status):
        return [name for name, step in self.steps.items() if status in step.sources]

    def take(self, name, thing):
        if not self.allows(name, getattr(thing, self.field)):
            raise StepNotAllowed
        setattr(thing, self.field, self.steps[name].target)

    def take_to(self, target, thing):
        """By the one step that leads there from where it is. Raises StepNotAllowed where none does, or which is not
        told."""
        names = [name for name in self.steps_from(getattr(thing, self.field)) if self.steps[name].target == target]
        if len(names) != 1:
            raise StepNotAllowed
        self.take(names[0], thing)
