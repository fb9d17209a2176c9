"""What must be there before an experience can be sent?"""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from .pictures import LACKS_DESCRIPTION


@dataclass(frozen=True)
class Gap:
    """`step` and `field`: where it is mended."""

    step: str
    field: str
    message: str


WHAT, TELL, SHOW, NAMED = "hva", "fortell", "vis", "nevnt"


def find_gaps(experience):
    found = [*of_place(experience), *of_words(experience)]
    if not experience.shown_as:
        found.append(Gap(SHOW, "shown_as", _("Velg hvordan du vil bli presentert")))
    if experience.picture and not experience.picture_alt.strip():
        found.append(Gap(SHOW, "picture_alt", str(LACKS_DESCRIPTION)))
    if not experience.names_nobody and not experience.consents.exists():
        found.append(Gap(NAMED, "names_nobody", _("Si hvem som er nevnt, eller at ingen andre er det")))
    return found


def of_place(experience):
    if not experience.title.strip():
        yield Gap(WHAT, "title", _("Skriv en tittel"))
    if experience.is_recommendation and not experience.host_agency:
        yield Gap(WHAT, "host_agency", _("Velg virksomheten du anbefaler"))
    elif not experience.place:
        yield Gap(WHAT, "host_agency", _("Velg hvor du var, eller skriv et annet sted"))


def of_words(experience):
    if experience.is_recommendation:
        if not experience.quote.strip():
            yield Gap(TELL, "quote", _("Skriv anbefalingen"))
        return
    if not experience.did.strip():
        yield Gap(TELL, "did", _("Skriv hva du gjorde"))
    if not experience.learned.strip():
        yield Gap(TELL, "learned", _("Skriv hva du lærte"))
