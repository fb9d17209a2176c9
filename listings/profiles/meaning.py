"""What does a person read before her profile is shown for the first time? Each version keeps its words.

When what is shown or to whom changes, a new version is added at the end; those who have read an older one are asked to
read again the next time they choose. A version that somebody has read is never rewritten.
"""

from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _


@dataclass(frozen=True)
class Meaning:
    version: str
    points: tuple


VERSIONS = (
    Meaning(
        "2026-12",
        (
            _(
                "De du velger, ser stillingen din, kompetansen din, hva du vil lære, når, hvor og hvordan du kan, "
                "og det du skriver om deg selv. Hvem som er lederen din, vises aldri."
            ),
            _(
                "Viser du profilen bare til kontaktpersoner, ser de ikke navnet ditt eller hvor du jobber. "
                "De kan likevel kjenne deg igjen på det du har skrevet."
            ),
            _("Hver gang noen åpner profilen din, kan du se hvem det var, og når."),
            _("Du kan skjule profilen når du vil, og da er den borte for andre med en gang."),
            _("Portalen avgjør ingenting om deg. Det er alltid mennesker som vurderer og velger."),
            _("Bruker du ikke profilen, minner vi deg etter 6 måneder, skjuler den etter 9 og sletter den etter 12."),
        ),
    ),
)


def newest():
    return VERSIONS[-1]


def has_read(profile):
    return profile.read_version == newest().version
