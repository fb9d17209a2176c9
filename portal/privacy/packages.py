"""What that other packages keep is let go by the calendar? Sessions that have run out, and jobs that are done."""

from datetime import timedelta

from django.contrib.sessions.models import Session
from django.utils.translation import gettext_lazy as _
from django_tasks_db.models import DBTaskResult

from portal.access.models import OpenSession
from portal.foundation.retention import register_rule

JOBS_KEPT = timedelta(days=14)
"""As long as somebody may ask why one failed."""


def dead_sessions(now):
    return Session.objects.filter(expire_date__lte=now)


def places_left(now):
    """Where somebody was signed in, and is no longer: the session has run out, or is gone."""
    return OpenSession.objects.exclude(session_key__in=Session.objects.filter(expire_date__gt=now).values("pk"))


def old_jobs(now):
    return DBTaskResult.objects.finished().filter(finished_at__lte=now - JOBS_KEPT)


register_rule(
    "access.open_sessions",
    _("Hvor noen har vært logget inn, slettes når økten er gått ut"),
    rows=places_left,
)
register_rule(
    "access.sessions",
    _("Økter slettes når de er gått ut"),
    rows=dead_sessions,
)
register_rule(
    "jobs.done",
    _("Jobber som er ferdige, slettes etter 14 dager"),
    rows=old_jobs,
)
