"""What can be suggested? The words that all agencies share, the agencies and the places, and the words of titles that
are for everybody. Nothing that a person has written about herself, and no word of a posting that only some may see."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from django.utils.translation import get_language

from listings.agencies.models import Agency
from listings.agencies.status import AgencyStatus
from listings.postings.choices import Audience
from listings.postings.models import PostingPage
from listings.postings.status import FINDABLE
from listings.vocabulary.models import Competence, County, Municipality, Quality, Theme

from ..language import words
from ..language.lexicon import lexicon
from ..language.tokens import tokens

TERMS = {"kompetanse": Competence, "tema": Theme, "egenskap": Quality}
SHORTEST_WORD = 4


@dataclass(frozen=True, slots=True)
class Entry:
    """`facet` and `value` are what is chosen; a word that is searched for has no facet. `labels` are by language,
    bokmål always; `names` is what else it is called."""

    facet: str
    value: str
    labels: Mapping[str, str]
    names: tuple[str, ...] = ()

    @property
    def label(self) -> str:
        return self.labels.get(get_language() or "nb") or self.labels["nb"]

    @property
    def all_names(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys([*filter(None, self.labels.values()), *self.names]))


def shared() -> Iterator[Entry]:
    """In the order of the facets that people narrow down by first."""
    for facet, model in TERMS.items():
        for term in model.objects.offered():
            labels = {"nb": term.label_nb, "nn": term.label_nn, "en": term.label_en}
            yield Entry(facet, term.slug, labels, tuple(term.synonym_list))
    for agency in Agency.objects.active().prefetch_related("former_names"):
        former = [word for name in agency.former_names.all() for word in name.words]
        yield Entry("virksomhet", agency.slug, {"nb": agency.name_nb, "nn": agency.name_nn}, (agency.short, *former))
    yield from places()


def places():
    for code, daily_name, name in Municipality.objects.values_list("code", "daily_name", "name"):
        yield Entry("sted", code, {"nb": daily_name}, (name,))
    for code, name in County.objects.values_list("code", "name"):
        label = {"nb": f"{name} fylke", "nn": f"{name} fylke", "en": f"{name} county"}
        yield Entry("sted", code, label, (name,))


def of_titles() -> list[Entry]:
    """Each word once, in the form that is written most, the commonest first."""
    forms: dict[str, Counter] = defaultdict(Counter)
    for title in open_titles():
        for token in tokens(title):
            if is_telling(token.word):
                forms[words(token.word)[0]][token.word] += 1
    common = sorted(forms.values(), key=lambda found: (-found.total(), min(found)))
    return [Entry("", form, {"nb": form}) for found in common for form, _times in found.most_common(1)]


def open_titles():
    """Of the postings that everybody may find."""
    open_to_all = PostingPage.objects.filter(status__in=FINDABLE, live=True, visibility=Audience.ALL)
    return open_to_all.filter(agency__status=AgencyStatus.ACTIVE).order_by().values_list("title", flat=True)


def is_telling(word):
    """A word of some length that is more than «hos» and «eller», and no number."""
    readings = lexicon().readings(word)
    is_small = any(reading.kind == "X" and reading.is_citation for reading in readings)
    return len(word) >= SHORTEST_WORD and not is_small and not any(map(str.isdigit, word))
