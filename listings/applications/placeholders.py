"""What can stand in braces in an agency's words, and what is filled in for each candidate?"""

import re
from types import MappingProxyType

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from portal.foundation.wording import fill, mistake_in

PLACES = MappingProxyType(
    {
        "navn": _("hele navnet til kandidaten"),
        "fornavn": _("fornavnet til kandidaten"),
        "utlysning": _("tittelen på utlysningen"),
        "virksomhet": _("kortnavnet på virksomheten deres"),
        "avsender": _("navnet ditt"),
    }
)

NAMES = ("navn", "fornavn")
IN_BRACES = re.compile(rf"\{{({'|'.join(NAMES)})\}}")


def check_places(text, places=tuple(PLACES)):
    """Raises ValidationError with a sentence when a place is unknown or a brace stands alone."""
    if mistake := mistake_in(text, list(places)):
        raise ValidationError(mistake, code="unknown_place")


def filled_in(text, application, by):
    """For one candidate; `text` has been checked."""
    return fill(text, names_of(application) | all_but_names(application, by))


def names_of(application):
    return {"navn": application.name, "fornavn": application.person.get_short_name()}


def with_names(text, application):
    """Only where one stands in braces; any other brace is left as it was written."""
    names = names_of(application)
    return IN_BRACES.sub(lambda place: names[place[1]], text)


def begun(text, application, by):
    """To be written on and sent: a name that is not shown yet stays in braces, and is filled in where the candidate
    reads it. So the agency's words are kept without it."""
    if not application.is_unnamed:
        return filled_in(text, application, by)
    return fill(text, {name: f"{{{name}}}" for name in NAMES} | all_but_names(application, by))


def all_but_names(application, by):
    return {
        "utlysning": application.posting.title,
        "virksomhet": application.posting.agency.short,
        "avsender": by.name,
    }
