"""How does search stand just now? In numbers and plain words, for those who look after it."""

from django.db.models import Count, Min, Q
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from .. import indexing, language
from ..documents import SOURCES
from ..engines import breaker
from ..engines.base import EngineAway
from ..engines.choosing import follower
from ..engines.database import storing
from ..engines.reasons import Reason
from ..models import Outbox, SearchDocument, Upkeep

KINDS = {
    "posting": (gettext_lazy("Utlysninger"), gettext_lazy("Utlysning nr. %(number)s")),
    "profile": (gettext_lazy("Profiler"), gettext_lazy("Profil nr. %(number)s")),
    "story": (gettext_lazy("Historier"), gettext_lazy("Historie nr. %(number)s")),
    "agency": (gettext_lazy("Virksomheter"), gettext_lazy("Virksomhetsside nr. %(number)s")),
}
SHOWN = 20


def status() -> dict:
    """What the page shows. Elasticsearch is asked for its numbers, unless it is away already."""
    engine = follower()
    state = breaker.state() if engine else None
    standing, trouble = looked(engine, state)
    kinds = kinds_of(standing)
    is_refused = Q(refused=True)
    counts = {"number": Count("pk", ~is_refused), "refused": Count("pk", is_refused), "oldest": Min("created")}
    waiting = Outbox.objects.aggregate(**counts)
    return {
        "follows": engine is not None,
        "state": state,
        "headline": headline(engine, state or trouble, kinds, waiting),
        "kinds": kinds,
        "waiting": waiting,
        "refused": refused() if waiting["refused"] else [],
        "chores": {row.chore: told(row) for row in Upkeep.objects.all()},
        "running": indexing.running(),
        "has_lexicon": language.is_there(),
    }


def looked(engine, state):
    """(what each kind's index holds, why that is not known)."""
    if engine is None or state:
        return None, None
    try:
        return engine.standing(), None
    except EngineAway as error:
        return None, error


def kinds_of(standing):
    """Beside the database's numbers those of Elasticsearch; `there` is None when nobody knows."""
    live = SearchDocument.objects.filter(live=True).order_by().values_list("kind").annotate(Count("pk"))
    here = dict(live)
    old = storing.outdated() | {kind for kind in KINDS if kind not in here and SOURCES[kind].findable().exists()}
    return [row_of(kind, here.get(kind, 0), standing, kind in old) for kind in KINDS]


def row_of(kind, here, standing, is_old):
    """`is_old`: the documents themselves are missing, or hold words as they were read before."""
    there = (standing or {}).get(kind)
    return {
        "label": KINDS[kind][0],
        "here": here,
        "there": there.number if there else None,
        "index": there.index if there else "",
        "is_missing": standing is not None and there is None,
        "is_old": is_old or (there is not None and not there.is_current),
    }


def headline(engine, trouble, kinds, waiting):
    """The one sentence that matters most."""
    if trouble:
        title = _("Databasen svarer i stedet for Elasticsearch. Folk kan søke som før")
        return said("warning", title, trouble.reason.label)
    if any(kind["is_missing"] or kind["is_old"] for kind in kinds):
        text = _("Indeksen mangler, eller er laget av en eldre versjon av portalen. Folk finner kanskje ikke alt.")
        return said("warning", _("Indeksen må bygges på nytt"), text)
    if engine is None:
        text = _("Elasticsearch er ikke i bruk her, så det er ingenting å levere.")
        return said("info", _("Portalen søker i sin egen database"), text)
    if waiting["refused"]:
        text = _("Folk finner det meste. Det som ikke ble tatt imot, står nedenfor.")
        return said("warning", _("Elasticsearch svarer, men tok ikke imot alt"), text)
    text = _("Blir Elasticsearch borte, svarer databasen i stedet, og ingen merker det.")
    return said("success", _("Elasticsearch svarer, og søket virker som det skal"), text)


def said(tone, title, text):
    return {"tone": tone, "title": title, "text": text}


def refused():
    """The oldest first. What a thing is called is not shown: the page is about the machinery."""
    rows = Outbox.objects.refused().order_by("created", "pk")[:SHOWN]
    return [{"name": KINDS[row.kind][1] % {"number": row.object_id}, "row": row} for row in rows]


def told(row):
    """`is_under_way`: asked for, and not ended since."""
    is_under_way = bool(row.asked and (row.ended is None or row.ended < row.asked))
    away = Reason(row.told["away"]).label if row.told.get("away") else ""
    return row.told | {"asked": row.asked, "ended": row.ended, "is_under_way": is_under_way, "away": away}
