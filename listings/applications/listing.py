"""Which candidates are shown, in which order? The tabs, the columns, the tags and the neighbours of one candidate."""

from dataclasses import dataclass
from urllib.parse import urlencode

from django.db.models import Count
from django.utils.translation import gettext_lazy as _

from .models import Application, CandidateTag
from .scoring import matches
from .status import CONTACTABLE, Stage


@dataclass(frozen=True)
class Tab:
    code: str
    label: str
    stages: frozenset


TABS = [
    Tab("nye", _("Nye"), frozenset({Stage.RECEIVED})),
    Tab("vurderes", _("Vurderes"), frozenset({Stage.ASSESSING})),
    Tab("samtale", _("Til samtale"), frozenset({Stage.INTERVIEW})),
    Tab("tilbud", _("Tilbud"), frozenset({Stage.OFFERED, Stage.ACCEPTED, Stage.DECLINED})),
    Tab("ikke-valgt", _("Ikke valgt"), frozenset({Stage.NOT_SELECTED})),
    Tab("trukket", _("Trukket"), frozenset({Stage.WITHDRAWN})),
]
COLUMNS = {
    "navn": (_("Navn"), "person__name"),
    "virksomhet": (_("Virksomhet"), "home_agency__name_nb"),
    "mottatt": (_("Mottatt"), "submitted_at"),
    "steg": (_("Steg"), "changed_at"),
}
NAMING = frozenset({"navn", "virksomhet"})
"""Columns whose order tells something of who it is."""
NEWEST = "-mottatt"


def tab_of(stage):
    return next(tab for tab in TABS if stage in tab.stages)


@dataclass(frozen=True)
class Listing:
    """One tab of one posting's candidates in one order; what an address asks for that does not exist is passed over."""

    posting: object
    user: object
    tab: Tab = TABS[0]
    order: str = ""
    tag: int | None = None

    @classmethod
    def asked(cls, posting, user, query, counts):
        """Without a tab asked for, the first where somebody stands."""
        tabs = [tab for tab in TABS if tab.code == query.get("steg")] or [tab for tab in TABS if counts[tab.code]]
        return cls(posting, user, next(iter(tabs), TABS[0]), known_order(query), known_tag(query))

    @property
    def chosen(self):
        rows = candidates_of(self.posting, self.user).filter(status__in=self.tab.stages)
        return rows.filter(tags=self.tag) if self.tag else rows

    @property
    def rows(self):
        """Sorted by match when somebody judges and no column is asked for."""
        rows = self.chosen.with_facts().prefetch_related("tags").order_by(*self.columns)
        found = matches(self.posting, rows) if not self.order else {}
        return sorted(rows, key=lambda row: -found[row.pk].points) if found else rows

    @property
    def sorts(self):
        """What is asked for, as far as it may tell; empty when nothing is."""
        return NEWEST if self.hides_names and self.order.lstrip("-") in NAMING else self.order

    @property
    def columns(self):
        order = self.sorts or NEWEST
        column = COLUMNS[order.lstrip("-")][1]
        return (f"-{column}" if order.startswith("-") else column, "pk")

    @property
    def hides_names(self):
        return self.posting.agency.hides_names_first and not self.tab.stages & CONTACTABLE

    @property
    def ids(self):
        """In the order they are shown. Rows are loaded only where somebody judges them."""
        rows = self.rows
        return [row.public_id for row in rows] if isinstance(rows, list) else rows.values_list("public_id", flat=True)

    def around(self, application):
        """The public ids before and after, and the place in the row (from 1)."""
        ids = list(self.ids)
        place = ids.index(application.public_id) if application.public_id in ids else 0
        before = ids[place - 1] if place else None
        after = ids[place + 1] if place + 1 < len(ids) else None
        return {"before": before, "after": after, "place": place + 1, "of": len(ids)}

    @property
    def kept(self):
        """Order and tag, as they follow from the table to a candidate and on; empty or beginning with «?»."""
        return query(sorter=self.order, merke=self.tag)

    def address(self, **changed):
        """The table as it is, but for what is changed."""
        return query(**{"steg": self.tab.code, "sorter": self.order, "merke": self.tag, **changed})


def query(**asked):
    kept = {name: value for name, value in asked.items() if value}
    return f"?{urlencode(kept)}" if kept else ""


def candidates_of(posting, user):
    return Application.objects.handled_by(user).to(posting)


def tags_on(posting, user):
    """Those that stand on some candidate of this posting."""
    return CandidateTag.objects.filter(applications__in=candidates_of(posting, user)).distinct()


def count_stages(posting, user):
    """How many stand in each stage; every stage is there."""
    found = dict(candidates_of(posting, user).order_by().values_list("status").annotate(Count("pk")))
    return {stage: found.get(stage, 0) for stage in Stage}


def count_tabs(stages):
    return {tab.code: sum(stages[stage] for stage in tab.stages) for tab in TABS}


def known_order(query):
    order = query.get("sorter", "")
    return order if order.removeprefix("-") in COLUMNS else ""


def known_tag(query):
    """A number that fits in a row's key; one that stands on nobody simply finds nobody."""
    asked = query.get("merke", "")
    return int(asked) if asked.isascii() and asked.isdecimal() and len(asked) < 18 else None
