"""Which steps lead to something told, and what is each called?"""

from dataclasses import dataclass

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from portal.foundation.guided import Steps

from .forms import NamedForm, ShowForm, TellForm, WhatForm
from .gaps import NAMED, SHOW, TELL, WHAT, find_gaps

REVIEW = "se-over"


@dataclass(frozen=True)
class GuideStep:
    slug: str
    name: str
    title: str
    form: type | None = None

    @property
    def asks(self):
        """Whether there is a form in it; a template would call the class itself."""
        return self.form is not None

    def url(self, experience):
        if self.form is None:
            return reverse("stories:review", args=[experience.public_id])
        return reverse("stories:write", args=[experience.public_id, self.slug])


STEPS = Steps(
    (
        GuideStep(WHAT, _("Hva og hvor"), _("Hva var det, hvor og når?"), WhatForm),
        GuideStep(TELL, _("Fortell"), _("Fortell med dine egne ord"), TellForm),
        GuideStep(SHOW, _("Slik vises det"), _("Hvordan skal det vises?"), ShowForm),
        GuideStep(NAMED, _("Andre som er nevnt"), _("Hvem er nevnt?"), NamedForm),
        GuideStep(REVIEW, _("Se over og send"), _("Se over før du sender")),
    )
)
BY_SLUG = {step.slug: step for step in STEPS}
number_of, after, before = STEPS.number_of, STEPS.after, STEPS.before


def steps_of(experience, current):
    """For components/steps.html. A step is done when nothing is missing there."""
    unfinished = {gap.step for gap in find_gaps(experience)}
    return [
        {
            "label": step.name,
            "url": step.url(experience),
            "value": step.slug,
            "state": STEPS.state_of(step, current, unfinished),
        }
        for step in STEPS
    ]
