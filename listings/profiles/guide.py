"""Which steps lead to a profile, and what is each called?"""

from dataclasses import dataclass

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from portal.foundation.guided import Steps

from .completeness import ABOUT, COMPETENCES, MANAGER, NAMES, WAYS, WHEN, WHERE, WISHES, completeness_of
from .forms import AboutForm, CompetencesForm, ManagerForm, WaysForm, WhenForm, WhereForm, WishesForm

REVIEW = "se-over"


@dataclass(frozen=True)
class GuideStep:
    """`code` names its template."""

    slug: str
    name: str
    title: str
    code: str = ""
    form: type | None = None

    @property
    def asks(self):
        """Whether there is a form in it; a template would call the class itself."""
        return self.form is not None

    @property
    def url(self):
        return reverse("profiles:write", args=[self.slug]) if self.asks else reverse("profiles:own")


def step(slug, title, code, form):
    return GuideStep(slug, NAMES[slug], title, code, form)


STEPS = Steps(
    (
        step(ABOUT, _("Hvem er du på jobben?"), "about", AboutForm),
        step(COMPETENCES, _("Hva kan du?"), "competences", CompetencesForm),
        step(WISHES, _("Hva vil du lære?"), "wishes", WishesForm),
        step(WHEN, _("Når, hvor lenge og hvor mye?"), "when", WhenForm),
        step(WHERE, _("Hvor kan du jobbe?"), "where", WhereForm),
        step(WAYS, _("Hva slags utveksling, og på hvilke språk?"), "ways", WaysForm),
        step(MANAGER, _("Hvem er lederen din?"), "manager", ManagerForm),
        GuideStep(REVIEW, _("Se over"), _("Profilen min")),
    )
)
BY_SLUG = {one.slug: one for one in STEPS}
number_of, after, before = STEPS.number_of, STEPS.after, STEPS.before


def steps_of(profile, current):
    """For components/steps.html. A step is done when nothing is missing there."""
    unfinished = completeness_of(profile).unfinished
    return [
        {
            "label": one.name,
            "url": one.url,
            "value": one.slug,
            "state": STEPS.state_of(one, current, unfinished),
        }
        for one in STEPS
    ]
