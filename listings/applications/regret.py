"""Can a step still be undone, and when is the person told of it? decisions/0019-a-step-is-told-when-it-stands.md"""

from datetime import timedelta
from itertools import groupby

from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django_tasks import default_task_backend

from .models import StageChange
from .status import SAID_BY_AGENCY

HOLD = timedelta(minutes=10)


def is_held():
    """Whether the message can wait: not where jobs run at once, as in tests; then every step stands."""
    return default_task_backend.supports_defer


def why_too_late(change):
    """A sentence; empty while the step can be undone. None stands for a step that another one has followed."""
    if change is None or not change.is_from_agency:
        return _("Saken har flyttet seg siden, så steget kan ikke angres.")
    if change.told_at:
        return _("Kandidaten har fått beskjed, så steget kan ikke angres.")
    if change.seen_at:
        return _("Kandidaten har lest svaret i portalen, så steget kan ikke angres.")
    return _("Tiden for å angre er ute.") if change.at + HOLD <= timezone.now() else ""


def undoable(applications):
    """The latest step of each, where it can be undone; the newest first."""
    steps = StageChange.objects.of_agency().filter(application__in=applications, told_at=None, seen_at=None)
    fresh = steps.filter(at__gt=timezone.now() - HOLD).select_related("application__person", "by")
    return [one for one in fresh.order_by("-at", "-pk") if one.at == one.application.changed_at]


def mark_seen(applications):
    """The person is shown how these stand. Costs a question only where an agency has just moved one."""
    since = timezone.now() - HOLD
    fresh = [one.pk for one in applications if one.status in SAID_BY_AGENCY and one.changed_at > since]
    if fresh:
        StageChange.objects.of_agency().not_seen().filter(application__in=fresh).update(seen_at=timezone.now())


def regrets(applications):
    """What can be undone on this page: a sentence, until when, and the steps; those taken together stand together."""
    steps = undoable(applications)
    together = groupby(sorted(steps, key=by_batch, reverse=True), key=by_batch)
    return [regret(list(found)) for _batch, found in together]


def by_batch(change):
    return str(change.batch or change.pk)


def regret(changes):
    first = changes[0]
    facts = {"name": first.application.shown_name, "number": len(changes), "stage": first.get_status_display()}
    several = ngettext(
        "%(number)s kandidat er flyttet til «%(stage)s».",
        "%(number)s kandidater er flyttet til «%(stage)s».",
        len(changes),
    )
    said = several if changes[1:] else _("%(name)s er flyttet til «%(stage)s».")
    return {"text": said % facts, "until": first.at + HOLD, "changes": [one.pk for one in changes]}
