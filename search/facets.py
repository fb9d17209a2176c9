"""By what can each kind of thing be narrowed down? One declared row per facet."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext_lazy as _

from listings.agencies.models import Agency
from listings.postings.choices import Form, Kind, Payer, Security, WorkLanguage, Workplace, WrittenForm
from listings.vocabulary.models import Competence, Quality, Theme

from . import options as among
from .criteria import Criteria, Joins, Sort
from .options import MISSING, NOT_STATED, Option, Source, Span


@dataclass(frozen=True, slots=True)
class Facet:
    """`name` stands in addresses and never changes; `field` is the document's; `missing` names what has no value.

    `joins` is how several values work together unless the reader says otherwise, which she can where it `turns`.
    `qualifies` names the facet whose choice this one makes narrower: its values are parts of that one's field.
    """

    name: str
    label: str
    field: str
    source: Source
    joins: Joins = Joins.ANY
    missing: str = ""
    turns: bool = False
    qualifies: str = ""

    def joins_in(self, criteria: Criteria) -> Joins:
        return criteria.joins.get(self.name, self.joins)

    def options(self, today: date) -> dict[str, Option]:
        return self.options_of(self.source(today))

    def options_of(self, values: Iterable[Option]) -> dict[str, Option]:
        found = {option.value: option for option in values}
        if self.missing:
            on_scale = any(option.span for option in found.values())
            found[MISSING] = Option(MISSING, str(self.missing), span=NOT_STATED if on_scale else None)
        return found


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The facets of a kind with their values, as they are today and in the reader's language, and its `sorts`.

    After relevance comes the order in which it stands when nothing is searched for; that one breaks ties too."""

    kind: str
    facets: tuple[Facet, ...]
    options: Mapping[str, Mapping[str, Option]]
    sorts: tuple[Sort, ...] = tuple(Sort)

    @property
    def lasting(self) -> Sort:
        return self.sorts[1]

    def spans(self, facet: Facet) -> dict[str, Span]:
        """What each value covers, when the facet is a scale; empty when its values are words."""
        return {option.value: option.span for option in self.options[facet.name].values() if option.span}

    def qualifier_of(self, facet: Facet) -> Facet | None:
        return next((other for other in self.facets if other.qualifies == facet.name), None)

    def label(self, name: str, value: str) -> str:
        return self.options[name][value].label


class Facets:
    """The facets of one kind, in the order they are shown unless an editor has said otherwise."""

    def __init__(self, kind: str, *facets: Facet, sorts: tuple[Sort, ...]):
        self.kind, self.facets, self.sorts = kind, facets, sorts

    def __iter__(self) -> Iterator[Facet]:
        return iter(self.facets)

    def on(self, today: date) -> Catalogue:
        """What two facets are made of is read once."""
        values = {source: tuple(source(today)) for source in {facet.source for facet in self}}
        options = {facet.name: facet.options_of(values[facet.source]) for facet in self}
        return Catalogue(self.kind, self.facets, options, self.sorts)


NOT_SAID = _("Ikke oppgitt")
COMPETENCES = among.vocabulary(Competence)
NOT_SHOWN = _("Vises ikke")

POSTING_FACETS = Facets(
    "posting",
    Facet("slag", _("Type"), "kind", among.choices(Kind)),
    Facet("kompetanse", _("Kompetanse"), "competences", COMPETENCES, Joins.ALL, NOT_SAID, True),
    Facet("krav", _("Kompetansen er"), "demands", among.DEMANDS, qualifies="kompetanse"),
    Facet("sted", _("Sted"), "places", among.places, missing=NOT_SAID),
    Facet("arbeidsmaate", _("Arbeidsmåte"), "workplace", among.choices(Workplace)),
    Facet("oppstart", _("Oppstart"), "start", among.starts, missing=NOT_SAID),
    Facet("varighet", _("Varighet"), "duration", among.DURATIONS, missing=NOT_SAID),
    Facet("omfang", _("Omfang"), "percentage", among.PERCENTAGES, missing=_("Etter avtale")),
    Facet("lonn", _("Hvem betaler"), "payer", among.choices(Payer)),
    Facet("virksomhet", _("Virksomhet"), "agency", among.agencies),
    Facet("departement", _("Departement"), "ministry", among.ministries, missing=NOT_SAID),
    Facet("tema", _("Tema"), "themes", among.vocabulary(Theme), missing=NOT_SAID, turns=True),
    Facet("egenskap", _("Egenskap"), "qualities", among.vocabulary(Quality), missing=NOT_SAID, turns=True),
    Facet("form", _("Utvekslingsform"), "form", among.choices(Form)),
    Facet("spraak", _("Språk"), "languages", among.choices(WorkLanguage), missing=_("Ingen krav"), turns=True),
    Facet("sikkerhet", _("Sikkerhet"), "security", among.choices(Security)),
    Facet("maalform", _("Målform"), "written", among.choices(WrittenForm)),
    Facet("frist", _("Frist"), "deadline", among.deadlines),
    sorts=(Sort.RELEVANCE, Sort.NEWEST, Sort.DEADLINE, Sort.START, Sort.FIT),
)

STORY_FACETS = Facets(
    "story",
    Facet("tema", _("Tema"), "themes", among.vocabulary(Theme), missing=NOT_SAID, turns=True),
    Facet("kompetanse", _("Kompetanse"), "competences", COMPETENCES, Joins.ALL, NOT_SAID, True),
    Facet("virksomhet", _("Virksomhet"), "agencies", among.agencies, missing=NOT_SAID),
    Facet("maalform", _("Målform"), "written", among.choices(WrittenForm)),
    sorts=(Sort.RELEVANCE, Sort.NEWEST),
)

AGENCY_FACETS = Facets(
    "agency",
    Facet("type", _("Type"), "kind", among.choices(Agency.Kind)),
    Facet("departement", _("Departement"), "ministry", among.ministries, missing=NOT_SAID),
    Facet("fylke", _("Fylke"), "county", among.counties, missing=NOT_SAID),
    sorts=(Sort.RELEVANCE, Sort.NAME),
)

PROFILE_FACETS = Facets(
    "profile",
    Facet("kompetanse", _("Kompetanse"), "competences", COMPETENCES, Joins.ALL, NOT_SAID, True),
    Facet("nivaa", _("Nivå"), "levels", among.LEVELS, qualifies="kompetanse"),
    Facet("ledig", _("Ledig i"), "available", among.months, missing=NOT_SAID),
    Facet("sted", _("Kan jobbe i"), "places", among.counties, missing=NOT_SAID),
    Facet("digitalt", _("Digitalt"), "remote", among.REMOTE, missing=NOT_SAID),
    Facet("varighet", _("Varighet"), "duration", among.DURATIONS, missing=NOT_SAID),
    Facet("omfang", _("Omfang"), "percentage", among.PERCENTAGES, missing=NOT_SAID),
    Facet("form", _("Utvekslingsform"), "forms", among.choices(Form), missing=NOT_SAID, turns=True),
    Facet("laere", _("Vil lære"), "wishes", COMPETENCES, missing=NOT_SAID, turns=True),
    Facet("tema", _("Tema"), "themes", among.vocabulary(Theme), missing=NOT_SAID, turns=True),
    Facet("spraak", _("Språk"), "languages", among.choices(WorkLanguage), missing=NOT_SAID, turns=True),
    Facet("maalform", _("Målform"), "written", among.choices(WrittenForm)),
    Facet("virksomhet", _("Virksomhet"), "agency", among.agencies, missing=NOT_SHOWN),
    Facet("departement", _("Departement"), "ministry", among.ministries, missing=NOT_SHOWN),
    sorts=(Sort.RELEVANCE, Sort.NEWEST, Sort.AVAILABLE),
)

FACETS = {facets.kind: facets for facets in (POSTING_FACETS, PROFILE_FACETS, STORY_FACETS, AGENCY_FACETS)}
