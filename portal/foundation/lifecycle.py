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
    """`Lifecycle(publish=Step({DRAFT}, PUBLISHED))` gives `.publish(thing)`, which sets `thing.status`."""

    def __init__(self, **steps):
        self.steps = steps

    def __getattr__(self, name):
        if name.startswith("_") or name not in self.steps:
            raise AttributeError(name)
        return lambda thing: self.take(name, thing)

    def allows(self, name, status):
        return status in self.steps[name].sources

    def steps_from(self, status):
        return [name for name, step in self.steps.items() if status in step.sources]

    def take(self, name, thing):
        if not self.allows(name, thing.status):
            raise StepNotAllowed
        thing.status = self.steps[name].target
