"""Which parts of a profile are done, and what is missing in the others?"""

from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from portal.foundation.clock import oslo_today

from .limits import FEWEST_COMPETENCES

ABOUT, COMPETENCES, WISHES, WHEN, WHERE, WAYS, MANAGER = (
    "om-meg",
    "kompetanse",
    "laere",
    "nar",
    "hvor",
    "former-og-sprak",
    "leder",
)
NAMES = {
    ABOUT: gettext_lazy("Om meg"),
    COMPETENCES: gettext_lazy("Dette kan jeg"),
    WISHES: gettext_lazy("Dette vil jeg lære"),
    WHEN: gettext_lazy("Når og hvor mye"),
    WHERE: gettext_lazy("Hvor"),
    WAYS: gettext_lazy("Former og språk"),
    MANAGER: gettext_lazy("Lederen min"),
}
OPTIONAL = frozenset({MANAGER})
"""Not counted: others get along without it, and she may say it later."""


@dataclass(frozen=True)
class Part:
    """`missing`: a sentence; empty when the part is done."""

    slug: str
    name: str
    missing: str

    @property
    def is_done(self):
        return not self.missing

    @property
    def counts(self):
        return self.slug not in OPTIONAL


@dataclass(frozen=True)
class Completeness:
    parts: tuple

    @property
    def counted(self):
        return [part for part in self.parts if part.counts]

    @property
    def done(self):
        return sum(part.is_done for part in self.counted)

    @property
    def all(self):
        return len(self.counted)

    @property
    def is_whole(self):
        return self.done == self.all

    @property
    def meter(self):
        """For components/match_meter.html."""
        return ["full"] * self.done + ["none"] * (self.all - self.done)

    @property
    def sentence(self):
        return _("%(done)s av %(all)s deler er ferdige") % {"done": self.done, "all": self.all}

    @property
    def unfinished(self):
        return {part.slug for part in self.parts if not part.is_done}


def completeness_of(profile):
    """Reads `profile` as `with_facts` loads it."""
    return Completeness(tuple(Part(slug, str(name), MISSING[slug](profile)) for slug, name in NAMES.items()))


def of_about(profile):
    return "" if profile.about.strip() else _("Skriv noen ord om deg selv og jobben din")


def of_competences(profile):
    lacking = FEWEST_COMPETENCES - len(profile.competence_lines.all())
    if lacking <= 0:
        return ""
    return ngettext("Velg minst %(count)s kompetanse til", "Velg minst %(count)s kompetanser til", lacking) % {
        "count": lacking
    }


def of_wishes(profile):
    return "" if profile.wants_to_learn.all() else _("Velg noe du vil lære")


def of_time(profile):
    if profile.available_to and profile.available_to < oslo_today():
        return _("Perioden er over. Velg en ny")
    if not profile.available_from:
        return _("Si når du kan")
    return "" if profile.months_max or profile.months_min else _("Si hvor lenge du kan være ute")


def of_place(profile):
    says_where = profile.whole_country or profile.remote_ok or profile.regions_wanted.all()
    return "" if says_where else _("Velg hvor du kan jobbe")


def of_ways(profile):
    if not profile.forms:
        return _("Velg hva slags utveksling du kan tenke deg")
    return "" if profile.languages else _("Velg språkene du kan arbeide på")


def of_manager(profile):
    return "" if profile.manager_name and profile.manager_email else _("Trengs først når du spør lederen din")


MISSING = {
    ABOUT: of_about,
    COMPETENCES: of_competences,
    WISHES: of_wishes,
    WHEN: of_time,
    WHERE: of_place,
    WAYS: of_ways,
    MANAGER: of_manager,
}
