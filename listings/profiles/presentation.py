"""What does another see of a profile? The same for the one who reads it, and for the owner who looks at it beforehand.

Never who her manager is, her address, or whom she hides it from. Where only contact persons see it, neither name,
agency nor home.
"""

from dataclasses import dataclass

from django.db import models
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from listings.vocabulary.ways import Form, WorkLanguage
from portal.access.permissions import is_facilitator
from portal.foundation.dates import date_in_words
from portal.foundation.durations import duration_in_words

from .models import Profile
from .permissions import is_contact_person

Visibility = Profile.Visibility


class Reader(models.TextChoices):
    """As whom somebody reads it; the one who may see most stands first."""

    FACILITATOR = "facilitator", gettext_lazy("Formidler")
    CONTACT = "contact", gettext_lazy("Kontaktperson")
    COLLEAGUE = "colleague", gettext_lazy("Kollega i staten")


SEEN_BY = {
    Visibility.HIDDEN: frozenset(),
    Visibility.FACILITATOR: frozenset({Reader.FACILITATOR}),
    Visibility.CONTACTS: frozenset({Reader.FACILITATOR, Reader.CONTACT}),
    Visibility.EVERYONE: frozenset(Reader),
}


@dataclass(frozen=True)
class Brief:
    """What a list shows. `name` and `agencies` are empty where they wait until the person sends interest; of
    `available` the value may be."""

    name: str
    title: str
    agencies: list
    about: str
    language: str
    competences: list
    available: dict

    @property
    def heading(self):
        return self.name or nameless(self.title)


@dataclass(frozen=True)
class Shown(Brief):
    """What the profile's own page shows."""

    wishes: list
    terms: list


def nameless(title):
    return title or _("En ansatt i staten")


def is_named_to(reader, profile):
    return profile.shows_name or reader != Reader.CONTACT


def is_named_to_all(profile):
    """To each of those who see it, so that it may be found by its name too."""
    return all(is_named_to(reader, profile) for reader in SEEN_BY[profile.visibility])


def reader_of(user):
    if is_facilitator(user):
        return Reader.FACILITATOR
    return Reader.CONTACT if is_contact_person(user) else Reader.COLLEAGUE


def in_brief(profile, reader):
    """`profile` as `in_brief` loads it."""
    is_named = is_named_to(reader, profile)
    return Brief(
        name=str(profile.user) if is_named else "",
        title=profile.user.title,
        agencies=agencies_of(profile) if is_named else [],
        about=profile.about,
        language=profile.language,
        competences=[
            {"label": line.competence.label, "value": line.get_level_display()}
            for line in profile.competence_lines.all()
        ],
        available=row(_("Kan"), available(profile)),
    )


def shown_to(profile, reader):
    """`profile` as `with_facts` loads it."""
    return Shown(
        **vars(in_brief(profile, reader)),
        wishes=[competence.label for competence in profile.wants_to_learn.all()],
        terms=terms_of(profile, is_named_to(reader, profile)),
    )


def agencies_of(profile):
    return [place.agency.name for place in profile.active_places]


def terms_of(profile, is_named=True):
    """For components/terms.html."""
    home = profile.municipality if is_named else None
    return [
        row(_("Kan"), available(profile)),
        row(_("Hvor lenge"), duration_in_words(profile.months_min, profile.months_max)),
        row(_("Omfang"), shares(profile)),
        row(_("Hvor"), ", ".join(places(profile))),
        *([row(_("Bor i"), str(home))] if home else []),
        row(_("Former"), labels(Form, profile.forms)),
        row(_("Språk"), labels(WorkLanguage, profile.languages)),
    ]


def row(label, value):
    return {"label": label, "value": value}


def available(profile):
    start, end = (day and date_in_words(day) for day in (profile.available_from, profile.available_to))
    if start and end:
        return _("%(start)s til %(end)s") % {"start": start, "end": end}
    if start:
        return _("Fra %(start)s") % {"start": start}
    return _("Til %(end)s") % {"end": end} if end else ""


def shares(profile):
    found = sorted({share for share in (profile.percentage_min, profile.percentage_max) if share})
    return f"{'–'.join(str(share) for share in found)} %" if found else ""


def places(profile):
    named = [_("Hele landet")] if profile.whole_country else [county.name for county in profile.regions_wanted.all()]
    return [*named, *([_("Digitalt")] if profile.remote_ok else [])]


def labels(choices, codes):
    known = dict(choices.choices)
    return ", ".join(str(known.get(code, code)) for code in codes)
