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
    def asked(cls, posting, user, query):
        tab = next((tab for tab in TABS if tab.code == query.get("steg")), TABS[0])
        return cls(posting, user, tab, known_order(query))

    @property
    def everybody(self):
        return Application.objects.handled_by(self.user).to(self.posting)

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

    def counts(self):
        """How many stand in each tab."""
        found = dict(self.everybody.order_by().values_list("status").annotate(Count("pk")))
        return {tab.code: sum(found.get(stage, 0) for stage in tab.stages) for tab in TABS}

    def around(self, application):
        """The public ids before and after, and the place in the row (from 1)."""
        ids = [row.public_id for row in self.rows]
        place = ids.index(application.public_id) if application.public_id in ids else 0
        before = ids[place - 1] if place else None
        after = ids[place + 1] if place + 1 < len(ids) else None
        return {"before": before, "after": after, "place": place + 1, "of": len(ids)}


def known_order(query):
    order = query.get("sorter", "")
    return order if order.removeprefix("-") in COLUMNS else ""
