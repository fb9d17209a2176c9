"""Which figures matter most? Those that are laid beside each other year by year."""

from dataclasses import dataclass

from django.utils.translation import gettext_lazy

from listings.postings.choices import Kind

from .cuts import CUTS
from .figures import note_on
from .measures.measure import MEASURES, Measure, Reckoning


@dataclass(frozen=True)
class Headline:
    """A measure, or the part of it with one `answer`, as (cut, answer), which has a `name` and a `definition`.
    `of`: the measure, where it is one of an agency's own."""

    code: str
    answer: tuple[str, str] | None = None
    name: str = ""
    definition: str = ""
    of: Measure | None = None

    @property
    def measure(self):
        return self.of or MEASURES[self.code]

    @property
    def label(self):
        if self.answer:
            return str(self.name)
        is_median = self.measure.reckoning == Reckoning.MEDIAN
        return f"{self.measure.label} ({self.measure.unit})" if is_median else str(self.measure.label)

    @property
    def caveat(self):
        return f"{self.definition or self.measure.definition} {self.measure.caveat} {self.note}".strip()

    @property
    def note(self):
        """As its answer is let out: where there may be several, they are rounded."""
        cut = CUTS[self.answer[0]] if self.answer else None
        return note_on(cut, is_rounded=True) if cut and cut.is_several else ""

    @property
    def cuts(self):
        """Those that its number is reckoned from."""
        return {pair[0] for pair in (self.answer, self.measure.share_of) if pair}


HEADLINES = (
    Headline(
        "postings",
        ("kind", Kind.NEED.value),
        gettext_lazy("Publiserte behov"),
        gettext_lazy("Behov publisert i perioden."),
    ),
    Headline(
        "postings",
        ("kind", Kind.OFFER.value),
        gettext_lazy("Publiserte tilbud"),
        gettext_lazy("Tilbud publisert i perioden."),
    ),
    Headline(
        "postings",
        ("kind", Kind.SWAP.value),
        gettext_lazy("Publiserte bytter"),
        gettext_lazy("Gjensidige bytter publisert i perioden."),
    ),
    *(Headline(code) for code in ("interest", "started", "ended", "filled", "days", "stories")),
)
