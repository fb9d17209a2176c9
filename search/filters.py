"""Which of the address's wishes do we know, and what do we say about the rest?"""

from collections.abc import Mapping
from dataclasses import dataclass

import django_filters
from django import forms
from django.utils.translation import gettext as _

from listings.postings.models import PostingPage
from portal.foundation.textcheck import find_birth_number, find_email

from .criteria import LONGEST_TEXT, Criteria, Joins, Sort, joins_field
from .facets import Catalogue
from .options import Option
from .versions import of_today

MOST_REMARKS = 5


class KnownValues(forms.MultipleChoiceField):
    """Keeps the values it knows and remembers the others, instead of failing on the first one it does not know.

    `options` are those of its facet: choices of the field's own would be copied for each search. A value of an older
    address leads to today's.
    """

    options: Mapping[str, Option] = {}

    def clean(self, value):
        raw = self.to_python(value)
        once = {old: option.value for option in self.options.values() for old in option.once} if raw else {}
        asked = [once.get(item, item) for item in raw]
        self.unknown = [item for item in asked if item not in self.options]
        return frozenset(asked) & self.options.keys()


class KnownValuesFilter(django_filters.MultipleChoiceFilter):
    field_class = KnownValues


class FacetFilters(django_filters.FilterSet):
    """Reads and checks the choices of an address. Its `.qs` is never used: the engines do the filtering."""

    @classmethod
    def reading(cls, data, catalogue: Catalogue):
        filters = {facet.name: KnownValuesFilter(label=facet.label) for facet in catalogue.facets}
        declared = type(cls.__name__, (cls,), filters)(data, queryset=PostingPage.objects.none())
        for name, field in declared.form.fields.items():
            field.options = catalogue.options[name]
        declared.form.is_valid()
        return declared

    @property
    def chosen(self) -> Mapping[str, frozenset[str]]:
        return self.form.cleaned_data

    @property
    def unknown(self) -> list[str]:
        return [value for field in self.form.fields.values() for value in field.unknown]


@dataclass(frozen=True, slots=True)
class Reading:
    """What was asked, and what we must say about the address. A `refusal` means that nothing is searched."""

    criteria: Criteria
    remarks: tuple[str, ...] = ()
    refusal: str = ""


def read(data, catalogue: Catalogue) -> Reading:
    """`data` is a QueryDict, or whatever else somebody has written into an address."""
    data = of_today(data)
    text, refusal, cut = read_text(data.get("q", ""))
    filters = FacetFilters.reading(data, catalogue)
    sort, strange_sort = read_sort(data.get("sort", ""), catalogue.sorts)
    page, strange_page = read_page(data.get("side", ""))
    joins, strange_joins = read_joins(data, catalogue)
    unknown = [*filters.unknown, *strange_joins, *strange_sort, *strange_page]
    return Reading(Criteria(text, filters.chosen, sort, page, joins), (*cut, *not_known(unknown)), refusal)


def not_known(values):
    """The first few; an address can hold a thousand."""
    return [
        _("Vi kjente ikke igjen «{value}», og så bort fra det.").format(value=v[:40]) for v in values[:MOST_REMARKS]
    ]


def read_text(raw):
    text = " ".join(raw.replace("\x00", " ").split())
    if find_birth_number(text) or find_email(text):
        return "", _("Ikke skriv fødselsnummer eller e-postadresse i søket."), []
    if len(text) <= LONGEST_TEXT:
        return text, "", []
    return text[:LONGEST_TEXT].rstrip(), "", [_("Søket var for langt. Vi søkte etter de første 200 tegnene.")]


def read_sort(raw, sorts):
    if not raw or raw in set(sorts):
        return Sort(raw or Sort.RELEVANCE), []
    return Sort.RELEVANCE, [raw]


def read_joins(data, catalogue):
    """How the values of each facet that turns work together, where that is not as the facet has it."""
    turning = [facet for facet in catalogue.facets if facet.turns and data.get(joins_field(facet.name))]
    said = {facet: data[joins_field(facet.name)] for facet in turning}
    strange = [raw for raw in said.values() if raw not in set(Joins)]
    known = {facet: Joins(raw) for facet, raw in said.items() if raw not in strange}
    return {facet.name: joins for facet, joins in known.items() if joins is not facet.joins}, strange


def read_page(raw):
    """A number far beyond the last page is cut where every engine stops; the answer says which page it is."""
    if raw.isascii() and raw.isdigit() and len(raw) <= 9 and int(raw) > 0:
        return int(raw), []
    return 1, [raw] if raw else []
