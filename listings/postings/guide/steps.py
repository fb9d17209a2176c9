"""Which steps lead to a posting, and what is each called for this kind?"""

from dataclasses import dataclass

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from portal.foundation.guided import Steps

from ..checking.gaps import NEED, SKILLS, TERMS
from ..choices import Kind
from ..forms import NeedForm, SkillsForm, TermsForm
from .saving import words_for

REVIEW = "se-over"


@dataclass(frozen=True)
class GuideStep:
    """`onward` stands on the button that leads here from the step before. The last is called what the state says."""

    slug: str
    name: str
    onward: str
    titles: dict
    form: type | None = None

    def title(self, posting):
        if self.form is None:
            return words_for(posting).review
        return self.titles.get(posting.kind, self.titles[Kind.NEED])

    def url(self, posting):
        return reverse("postings:edit", args=[posting.pk, self.slug])


STEPS = Steps(
    (
        GuideStep(
            NEED,
            _("Behovet"),
            "",
            {
                Kind.NEED: _("Hva trenger dere hjelp til?"),
                Kind.OFFER: _("Hva kan dere låne ut?"),
                Kind.SWAP: _("Hva vil dere bytte?"),
            },
            NeedForm,
        ),
        GuideStep(
            SKILLS,
            _("Kompetanse"),
            _("Lagre og gå til kompetanse"),
            {
                Kind.NEED: _("Hvilken kompetanse trenger dere?"),
                Kind.OFFER: _("Hvilken kompetanse kan dere låne ut?"),
                Kind.SWAP: _("Hvilken kompetanse vil dere bytte?"),
            },
            SkillsForm,
        ),
        GuideStep(
            TERMS,
            _("Rammer"),
            _("Lagre og gå til rammer"),
            {Kind.NEED: _("Når, hvor og på hvilke vilkår?")},
            TermsForm,
        ),
        GuideStep(
            REVIEW,
            "",
            _("Lagre og se over"),
            {},
        ),
    )
)
BY_SLUG = {step.slug: step for step in STEPS}
number_of, after, before = STEPS.number_of, STEPS.after, STEPS.before
FIRST_NAMES = {Kind.NEED: _("Behovet"), Kind.OFFER: _("Tilbudet"), Kind.SWAP: _("Byttet")}


def name_of(step, posting):
    if step.form is None:
        return words_for(posting).last_step
    return FIRST_NAMES[Kind(posting.kind)] if step.slug == NEED else step.name


def steps_of(posting, current, gaps):
    """For components/steps.html: links, or while somebody writes buttons that save.

    A step is done when nothing is missing there; every step may be visited.
    """
    unfinished = {gap.step for gap in gaps}
    return [
        {
            "label": name_of(step, posting),
            "url": step.url(posting),
            "value": step.slug,
            "state": STEPS.state_of(step, current, unfinished),
        }
        for step in STEPS
    ]
