"""How is each kind of thing called on the results page, and where does it stand?"""

from collections.abc import Iterator
from dataclasses import dataclass

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from .. import asking
from ..criteria import Criteria
from ..results import DEEPEST, Results


@dataclass(frozen=True, slots=True)
class Kind:
    """`label` names its tab, `title` its page, `field` what one writes in the box, `all` the way to everything, and
    `note` is what one should know before one looks."""

    kind: str
    view: str
    label: str
    title: str
    field: str
    all: str
    note: str = ""

    @property
    def url(self) -> str:
        return reverse(self.view)

    @property
    def template(self) -> str:
        return f"search/parts/hits_{self.kind}.html"

    @property
    def counts_places(self) -> bool:
        return self.kind == "posting"


KINDS = {
    kind.kind: kind
    for kind in (
        Kind(
            "posting",
            "search:postings",
            gettext_lazy("Utlysninger"),
            gettext_lazy("Finn muligheter"),
            gettext_lazy("Søk på kompetanse, tema, sted eller virksomhet"),
            gettext_lazy("Se alle muligheter"),
        ),
        Kind(
            "profile",
            "search:people",
            gettext_lazy("Folk"),
            gettext_lazy("Finn folk"),
            gettext_lazy("Søk på kompetanse, stilling eller det folk skriver om seg selv"),
            gettext_lazy("Se alle som viser profilen sin for deg"),
            gettext_lazy(
                "Her er de som viser kompetanseprofilen sin for deg. Åpner du en profil, får personen se at det var du "
                "som åpnet den, og når."
            ),
        ),
        Kind(
            "story",
            "search:stories",
            gettext_lazy("Historier"),
            gettext_lazy("Finn historier"),
            gettext_lazy("Søk på tema, kompetanse eller virksomhet"),
            gettext_lazy("Se alle historier"),
        ),
        Kind(
            "agency",
            "search:agencies",
            gettext_lazy("Virksomheter"),
            gettext_lazy("Finn virksomheter"),
            gettext_lazy("Søk på navn, sted eller det virksomheten gjør"),
            gettext_lazy("Se alle virksomheter"),
        ),
    )
}


def tabs(answer, others: dict[str, Results]) -> Iterator[dict]:
    """The kinds this person may search, each with its hits; the words go along, the filters are each kind's own."""
    words = Criteria(answer.criteria.text).as_address() if answer.criteria.text else ""
    for kind in KINDS.values():
        is_current = kind.kind == answer.kind
        results = answer.results if is_current else others.get(kind.kind)
        if results is not None:
            yield {"label": counted(kind.label, results.total), "url": kind.url + words, "is_current": is_current}


def counted(label, total):
    if total > DEEPEST:
        return _("{label} (over {most})").format(label=label, most=in_thousands(DEEPEST))
    return f"{label} ({total})"


def in_thousands(number):
    """«10 000», in one piece."""
    return f"{number:,}".replace(",", "\u00a0")


def way_in(answer, person) -> dict | None:
    """For a stranger: what she does not find here, and how she gets to it."""
    if person.is_authenticated or asking.may_search(person, "posting"):
        return None
    return {
        "label": _("Logg inn for å søke i utlysningene"),
        "url": KINDS["posting"].url + Criteria(answer.criteria.text).as_address(),
    }
