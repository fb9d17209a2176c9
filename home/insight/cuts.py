"""By what may a figure be split, and what are the answers called?"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from listings.agencies.models import Agency
from listings.agreements.terms.choices import Construction
from listings.applications.reasons import Reason as NotChosen
from listings.approvals.status import Why
from listings.postings.choices import Form, Kind, Payer, Percentage
from listings.postings.models.outcome import Reason as WhyNobody
from listings.postings.models.outcome import Result
from listings.vocabulary.models import Competence, County, Theme
from portal.access.roles import PortalRole, Role
from portal.foundation.dates import month_in_words

from .asked import ASKED, code_of
from .bands import LENGTHS, WORKLOADS

FLOW = ">"
BROADER, THEME = "b:", "t:"
"""Before the code of a broader competence, or of a theme, that competences are gathered under."""
NOT_SAID = {"none": gettext_lazy("Ikke oppgitt")}
PERCENTAGES = {str(code): label for code, label in Percentage.choices} | {"agreed": gettext_lazy("Etter avtale")}
RESULTS = {Result.CAME.value: Result.CAME.label, **dict(WhyNobody.choices)}
ENDINGS = {"whole": gettext_lazy("Som avtalt"), "short": gettext_lazy("Avbrutt før tiden")}
PLACES = {"home": "other_sector_id", "host": "sector_id", "sender": "other_id", "receiver": "agency_id"}
"""What is no answer, but where somebody came from and went to."""
MANAGERS = {"yes": gettext_lazy("Ja"), **dict(Why.choices)}
ROLES = {**dict(PortalRole.choices), **dict(Role.choices), "employee": gettext_lazy("Ansatt")}


@dataclass(frozen=True)
class Cut:
    """`labels(codes)` names the answers. `is_several`: one thing may have more than one. `keeps_order`: that of the
    labels, and not the most first. `is_shielded`: not even an agency sees small numbers of its own, and
    none before the quarter is over. `kept_as`: under which name the facts have it, where that is another."""

    code: str
    label: str
    labels: Callable
    is_several: bool = False
    keeps_order: bool = False
    is_shielded: bool = False
    kept_as: str = ""

    def values_of(self, fact):
        if self.code == "month":
            return [f"{fact.day:%Y-%m}"]
        if self.code in PLACES:
            return [str(getattr(fact, PLACES[self.code]) or "none")]
        found = fact.cuts.get(self.kept_as or self.code, [] if self.is_several else "none")
        return list(map(str, found)) if isinstance(found, list) else [str(found)]


def named(choices):
    words = {str(code): label for code, label in choices.items()} | NOT_SAID
    return lambda codes: {code: str(words.get(code, code)) for code in [*words, *codes] if code in codes}


def months(codes):
    return {code: month_in_words(date.fromisoformat(f"{code}-01")) for code in sorted(codes)}


NAMED = Agency.objects.only("short", "name_nb", "name_nn")
"""A page of figures names agencies in two dozen tables."""


def agencies(codes):
    found = NAMED.in_bulk([int(code) for code in codes if code.isdigit()])
    return {str(key): agency.short or agency.name for key, agency in found.items()} | {
        code: str(NOT_SAID["none"]) for code in codes if code == "none"
    }


def flows(codes):
    """From one ministry area to another: «12>34»."""
    known = agencies({end for code in codes for end in code.split(FLOW)})
    words = {code: zip(("home", "host"), (known[end] for end in code.split(FLOW)), strict=True) for code in codes}
    return {code: _("Fra %(home)s til %(host)s") % dict(ends) for code, ends in words.items()}


def themes(codes):
    return {theme.slug: theme.label for theme in Theme.objects.filter(slug__in=codes)}


def competences(codes):
    """What is too little to be shown alone has been gathered under what is broader."""
    above = {
        mark + one.slug: _("Ellers innen %(theme)s") % {"theme": one.label}
        for mark, vocabulary in ((BROADER, Competence), (THEME, Theme))
        for one in vocabulary.objects.filter(slug__in=[code[len(mark) :] for code in codes if code.startswith(mark)])
    }
    return {one.slug: one.label for one in Competence.objects.filter(slug__in=codes)} | above


def is_gathered(code):
    return code.startswith((BROADER, THEME))


def counties(codes):
    words = {county.code: county.name for county in County.objects.filter(code__in=codes)}
    return words | {code: str(NOT_SAID["none"]) for code in codes if code == "none"}


CUTS = {
    cut.code: cut
    for cut in (
        Cut("month", gettext_lazy("Måned for måned"), months, keeps_order=True),
        Cut("kind", gettext_lazy("Behov, tilbud og bytte"), named(dict(Kind.choices)), keeps_order=True),
        Cut("form", gettext_lazy("Form for utveksling"), named(dict(Form.choices))),
        Cut("construction", gettext_lazy("Ordning"), named(dict(Construction.choices)), keeps_order=True),
        Cut("length", gettext_lazy("Varighet"), named(LENGTHS), keeps_order=True),
        Cut("percentage", gettext_lazy("Omfang"), named(PERCENTAGES), keeps_order=True),
        Cut("workload", gettext_lazy("Hvor mye av tiden"), named(WORKLOADS), keeps_order=True),
        Cut("payer", gettext_lazy("Hvem som betaler lønna"), named(dict(Payer.choices))),
        Cut("county", gettext_lazy("Fylke"), counties),
        Cut("theme", gettext_lazy("Tema"), themes, is_several=True),
        Cut("wanted", gettext_lazy("Kompetanser virksomhetene ønsker"), competences, is_several=True),
        Cut("offered", gettext_lazy("Kompetanser virksomhetene tilbyr"), competences, is_several=True),
        Cut("needed", gettext_lazy("Kompetanser utlysningen ba om"), competences, is_several=True, kept_as="wanted"),
        Cut("home", gettext_lazy("Departementsområdet de kommer fra"), agencies, is_shielded=True),
        Cut("host", gettext_lazy("Departementsområdet de drar til"), agencies),
        Cut("sender", gettext_lazy("Virksomheten de kommer fra"), agencies),
        Cut("receiver", gettext_lazy("Virksomheten de drar til"), agencies),
        Cut("result", gettext_lazy("Kom noen, og hvorfor ikke?"), named(RESULTS), keeps_order=True),
        Cut("ending", gettext_lazy("Hvordan det tok slutt"), named(ENDINGS), keeps_order=True),
        Cut("manager", gettext_lazy("Ja, eller hvorfor ikke?"), named(MANAGERS), keeps_order=True),
        *(
            Cut(code_of(code), gettext_lazy("Hva de svarte"), named(asked.answers), keeps_order=True)
            for code, asked in ASKED.items()
        ),
        Cut("reason", gettext_lazy("Grunnen virksomheten ga"), named(dict(NotChosen.choices))),
        Cut("role", gettext_lazy("Rolle"), named(ROLES), keeps_order=True),
        Cut("sector", gettext_lazy("Departementsområde"), agencies),
        Cut("flow", gettext_lazy("Fra og til departementsområde"), flows),
        Cut("agency", gettext_lazy("Virksomhet"), agencies),
    )
}
