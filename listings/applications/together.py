"""Who gets which message when several are answered at once, and who cannot be moved?"""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from portal.foundation.lifecycle import StepNotAllowed

from .placeholders import begun
from .status import LIFECYCLE, Stage


@dataclass(frozen=True)
class Letter:
    """`seen` is the stage that the sender saw when she read the letter; `why_not` is empty for one that can be sent."""

    application: object
    text: str
    seen: str
    why_not: str = ""


def letters(applications, stages, *, step, texts, by):
    """One for each, in her own written form. `stages` by public id: how each stood when the sender first looked."""
    found = []
    for one in applications:
        text, stage = texts.get(one.language) or texts.get("nb", ""), stages[one.public_id]
        found.append(Letter(one, begun(text, one, by), stage, why_not(step, stage)))
    return found


def why_not(step, stage):
    if LIFECYCLE.allows(step, stage):
        return ""
    where = {"stage": Stage(stage).label}
    if stage == LIFECYCLE.steps[step].target:
        return _("Står allerede i «%(stage)s».") % where
    return _("Kan ikke flyttes fra «%(stage)s».") % where


class MovedMeanwhile(StepNotAllowed):
    def __init__(self):
        super().__init__(_("En kollega eller kandidaten selv har flyttet saken i mellomtiden."), code="moved")


class SentBefore(StepNotAllowed):
    def __init__(self):
        super().__init__(_("Denne meldingen er allerede sendt."), code="sent_before")
