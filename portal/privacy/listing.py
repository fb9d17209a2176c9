"""Which entries of the log are asked for, and how are they told to a person?"""

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from django.apps import apps
from django.utils.translation import gettext as _
from wagtail.log_actions import registry

from portal.foundation.audit import GROUPS, SENTENCES, agency_names
from portal.foundation.clock import OSLO

from .chain.names import former_names
from .models import AuditEntry

DAY = timedelta(days=1)
LONGEST = 80


@dataclass(frozen=True)
class Asked:
    """What the address asks for; what cannot be understood is said beside its field, and asks for nothing."""

    event: str = ""
    agency: str = ""
    day: str = ""
    is_bad_day: bool = False

    @classmethod
    def read(cls, query):
        day = query.get("dag", "").strip()[:LONGEST]
        event, agency = (query.get(name, "").replace("\0", "")[:LONGEST] for name in ("hendelse", "virksomhet"))
        return cls(event, agency, day, bool(day) and day_in(day) is None)

    def entries(self):
        rows = AuditEntry.objects.select_related("by")
        if self.event:
            rows = rows.filter(event=self.event)
        if self.agency:
            rows = rows.filter(agency=self.agency)
        if day := day_in(self.day):
            begins = datetime.combine(day, time.min, tzinfo=OSLO)
            rows = rows.filter(at__gte=begins, at__lt=datetime.combine(day + DAY, time.min, tzinfo=OSLO))
        return rows


@dataclass(frozen=True)
class Row:
    """`code` where the event has no words of its own; `who` is empty when the portal did it, or the account is gone."""

    entry: AuditEntry
    what: str
    who: str
    agency: str
    thing: str = ""
    facts: list = field(default_factory=list)

    @property
    def is_gone(self):
        """She who did it has no account any more."""
        return bool(self.entry.who) and not self.who


def rows_of(entries):
    entries = list(entries)
    names = agency_names({entry.agency for entry in entries if entry.agency})
    former = former_names({entry.who for entry in entries if entry.who and not entry.by_id})
    return [row_of(entry, names.get(entry.agency, ""), former.get(entry.who)) for entry in entries]


def row_of(entry, agency, former_name):
    who = str(entry.by or "")
    if former_name and not who:
        who = _("%(name)s (konto slettet)") % {"name": former_name}
    return Row(entry, sentence_of(entry.event), who, agency, thing_of(entry), facts_of(entry))


def thing_of(entry):
    """«Utlysning 12»; the kind by its code when there is no such kind any more."""
    try:
        kind = str(apps.get_model(entry.model)._meta.verbose_name)
    except (LookupError, ValueError):
        kind = entry.model
    return f"{kind[:1].upper()}{kind[1:]} {entry.object_id}"


def sentence_of(event):
    if event in SENTENCES:
        return SENTENCES[event]
    return registry.get_action_label(event) if registry.action_exists(event) else event


def facts_of(entry):
    return [f"{name}: {value}" for name, value in entry.facts.items()]


def events_to_choose():
    """Each group with its events by their words."""
    return [
        (group, sorted(((event, SENTENCES[event]) for event in events), key=lambda row: str(row[1])))
        for group, events in sorted(GROUPS.items(), key=lambda row: str(row[0]))
    ]


def day_in(text):
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        return None
