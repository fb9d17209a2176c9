"""Which candidates are shown, in which order? The tabs, the columns and the neighbours of one candidate."""

from dataclasses import dataclass

from django.db.models import Count
from django.utils.translation import gettext_lazy as _

from .models import Application
from .scoring import matches
from .status import Stage


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

    @classmethod
    def asked(cls, posting, user, query, counts):
        """Without a tab asked for, the first where somebody stands."""
        tabs = [tab for tab in TABS if tab.code == query.get("steg")] or [tab for tab in TABS if counts[tab.code]]
        return cls(posting, user, next(iter(tabs), TABS[0]), known_order(query))

    @property
    def everybody(self):
        return candidates_of(self.posting, self.user)

    @property
    def rows(self):
        """Sorted by match when somebody judges and no column is asked for."""
        rows = self.everybody.filter(status__in=self.tab.stages).with_facts().order_by(*self.columns)
        found = matches(self.posting, rows) if not self.order else {}
        return sorted(rows, key=lambda row: -found[row.pk].points) if found else rows

    @property
    def columns(self):
        order = self.order or NEWEST
        column = COLUMNS[order.lstrip("-")][1]
        return (f"-{column}" if order.startswith("-") else column, "pk")

    def around(self, application):
        """The public ids before and after, and the place in the row (from 1)."""
        ids = [row.public_id for row in self.rows]
        place = ids.index(application.public_id) if application.public_id in ids else 0
        before = ids[place - 1] if place else None
        after = ids[place + 1] if place + 1 < len(ids) else None
        return {"before": before, "after": after, "place": place + 1, "of": len(ids)}


def candidates_of(posting, user):
    return Application.objects.handled_by(user).to(posting)


def count_stages(posting, user):
    """How many stand in each stage; every stage is there."""
    found = dict(candidates_of(posting, user).order_by().values_list("status").annotate(Count("pk")))
    return {stage: found.get(stage, 0) for stage in Stage}


def count_tabs(stages):
    return {tab.code: sum(stages[stage] for stage in tab.stages) for tab in TABS}


def known_order(query):
    order = query.get("sorter", "")
    return order if order.removeprefix("-") in COLUMNS else ""
