"""What may be asked of the open API? Each parameter is named here; any other is refused (parameters.py)."""

from typing import Annotated, Literal

from django.utils.translation import gettext as _
from ninja import Schema
from pydantic import Field, StringConstraints

from listings.agencies.leading import address_today
from listings.agencies.models import Agency
from listings.postings.choices import Kind
from listings.vocabulary.models import County, Theme

from .languages import DEFAULT, Language
from .limits import LAST_PAGE, LONGEST, MOST_PER_PAGE, PER_PAGE
from .problems import Unusable

SLUG = "^[a-z0-9-]+$"
Id = Annotated[str, StringConstraints(pattern=SLUG, max_length=LONGEST)]
CountyNumber = Annotated[str, StringConstraints(pattern="^[0-9]{2}$")]
OneKind = Literal[*Kind.values]


def nothing():
    """A default that the description does not name: nobody can write it in an address."""


class InLanguage(Schema):
    language: Language = Field(DEFAULT, description="Språket i navn og merkelapper, og ønsket målform i tekstene.")


class OnePage(InLanguage):
    page: int = Field(1, ge=1, le=LAST_PAGE, description="Hvilken side, fra 1.")
    page_size: int = Field(PER_PAGE, ge=1, le=MOST_PER_PAGE, description="Hvor mange på hver side.")


class Postings(OnePage):
    kind: OneKind = Field(default_factory=nothing, description="Behov, tilbud eller gjensidig bytte.")
    county: CountyNumber = Field(default_factory=nothing, description="Fylkesnummer, som 46.")
    agency: Id = Field(default_factory=nothing, description="Virksomhetens id.")
    theme: Id = Field(default_factory=nothing, description="Temaets id.")

    def narrowed(self, shares):
        """Raises Unusable for an id that nothing has."""
        if self.kind:
            shares = shares.filter(posting__kind=self.kind)
        if self.county:
            shares = shares.filter(posting__municipality__county=one_of(County.objects, "county", code=self.county))
        if self.agency:
            agencies = Agency.objects.active()
            shares = shares.of(one_of(agencies, "agency", shown=self.agency, slug=address_today(self.agency)))
        if self.theme:
            shares = shares.filter(posting__themes=one_of(Theme.objects, "theme", slug=self.theme))
        return shares


class Competences(OnePage):
    theme: Id = Field(default_factory=nothing, description="Temaets id.")

    def narrowed(self, competences):
        return competences.filter(theme=one_of(Theme.objects, "theme", slug=self.theme)) if self.theme else competences


def one_of(rows, name, shown=None, **key):
    found = rows.filter(**key).first()
    if found is None:
        words = _("Ingenting har %(name)s=%(value)s.")
        raise Unusable(name, words % {"name": name, "value": shown or next(iter(key.values()))})
    return found
