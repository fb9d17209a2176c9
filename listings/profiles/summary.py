"""What has a person said in each part of her profile? For her own overview."""

from django.utils.translation import gettext as _

from listings.vocabulary.ways import Form, WorkLanguage
from portal.foundation.durations import duration_in_words

from .completeness import ABOUT, COMPETENCES, MANAGER, WAYS, WHEN, WHERE, WISHES
from .guide import BY_SLUG
from .presentation import available, labels, places, row, shares


def section(part, profile):
    """`rows` for components/terms.html; without what is empty, because the part says what is missing."""
    rows = [said for said in ROWS[part.slug](profile) if said["value"]]
    return {"part": part, "url": BY_SLUG[part.slug].url, "rows": rows, "is_text": part.slug == ABOUT}


def about(profile):
    return [row(_("Om meg"), profile.about)]


def competences(profile):
    return [row(line.competence.label, line.get_level_display()) for line in profile.competence_lines.all()]


def wishes(profile):
    return [row(_("Vil lære"), ", ".join(competence.label for competence in profile.wants_to_learn.all()))]


def when(profile):
    return [
        row(_("Kan"), available(profile)),
        row(_("Hvor lenge"), duration_in_words(profile.months_min, profile.months_max)),
        row(_("Omfang"), shares(profile)),
    ]


def where(profile):
    return [row(_("Hvor"), ", ".join(places(profile))), row(_("Bor i"), str(profile.municipality or ""))]


def ways(profile):
    return [row(_("Former"), labels(Form, profile.forms)), row(_("Språk"), labels(WorkLanguage, profile.languages))]


def manager(profile):
    return [row(_("Navn"), profile.manager_name), row(_("E-post"), profile.manager_email)]


ROWS = {
    ABOUT: about,
    COMPETENCES: competences,
    WISHES: wishes,
    WHEN: when,
    WHERE: where,
    WAYS: ways,
    MANAGER: manager,
}
