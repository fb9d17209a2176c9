"""Which steps can the agency take now, and what do their buttons say?"""

from django.utils.translation import gettext_lazy

from portal.foundation.lifecycle import StepNotAllowed

from .place import why_gone
from .status import LIFECYCLE

# What stands in the address, which verb it is, and what the button says.
STEPS = {
    "samtale": ("interview", gettext_lazy("Inviter til samtale")),
    "tilbud": ("offer", gettext_lazy("Tilby plassen")),
    "vurderes": ("assess", gettext_lazy("Flytt til «Vurderes»")),
    "ikke-valgt": ("turn_down", gettext_lazy("Ikke valgt, oppgi grunn")),
}


def possible_steps(candidate):
    return [
        {"code": code, "label": label, "needs_words": verb != "assess"}
        for code, (verb, label) in STEPS.items()
        if not why_not(verb, candidate)
    ]


def why_not(verb, candidate):
    """Empty when the step can be taken now."""
    if not LIFECYCLE.allows(verb, candidate.status):
        return StepNotAllowed.SENTENCE
    return why_gone(candidate.posting) if verb == "offer" else ""


TOGETHER = ("vurderes", "samtale", "ikke-valgt")
"""Those that may be taken with several at once. A place is offered to one person."""


def steps_together():
    return [{"code": code, "label": STEPS[code][1], "is_quiet": code == "ikke-valgt"} for code in TOGETHER]
