"""Where is a person signed in? A row for each session that lives; when it was used last, the session itself knows."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.conf import settings
from django.contrib.sessions.models import Session
from django.db import transaction
from django.utils import timezone

from portal.foundation.audit import record

from ..models import OpenSession
from .devices import browser_of, system_of


@dataclass(frozen=True)
class Open:
    row: OpenSession
    last_used: datetime
    is_this: bool


def begin(request, user):
    """Those of hers that have run out are forgotten by the way."""
    if not request.session.session_key:
        request.session.save()
    forget_dead(user)
    facts = {"user": user, "browser": browser_of(request), "system": system_of(request), "since": timezone.now()}
    OpenSession.objects.update_or_create(session_key=request.session.session_key, defaults=facts)


def open_sessions(request):
    """This one first, then the ones used last."""
    rows = {row.session_key: row for row in OpenSession.objects.filter(user=request.user)}
    age, here = timedelta(seconds=settings.SESSION_COOKIE_AGE), request.session.session_key
    found = [
        Open(rows[session.pk], session.expire_date - age, session.pk == here)
        for session in living(rows).order_by("-expire_date")
    ]
    return sorted(found, key=lambda one: not one.is_this)


@transaction.atomic
def end(request, key):
    """One of her own, but for the one she is in: that is what signing out is for."""
    for row in others(request).filter(pk=key):
        close([row])
        record(request.user, "session.ended", by=request.user)


@transaction.atomic
def end_others(request):
    rows = list(others(request))
    close(rows)
    record(request.user, "sessions.ended", by=request.user, count=len(rows))


def end_all_of(person):
    """She may not be the one who is in them."""
    close(list(OpenSession.objects.filter(user=person)))


def end_all_but(person, *, here, stays):
    """Those of hers that `stays` says no to, given what they keep, but for the one with the key `here`. How many."""
    rows = list(OpenSession.objects.filter(user=person).exclude(session_key=here))
    staying = {session.pk for session in living(row.session_key for row in rows) if stays(session.get_decoded())}
    ended = [row for row in rows if row.session_key not in staying]
    close(ended)
    return len(ended)


def others(request):
    return OpenSession.objects.filter(user=request.user).exclude(session_key=request.session.session_key)


def close(rows):
    Session.objects.filter(pk__in=[row.session_key for row in rows]).delete()
    OpenSession.objects.filter(pk__in=[row.pk for row in rows]).delete()


def forget(session_key):
    OpenSession.objects.filter(session_key=session_key).delete()


def forget_dead(user):
    keys = OpenSession.objects.filter(user=user).values_list("session_key", flat=True)
    alive = set(living(keys).values_list("pk", flat=True))
    OpenSession.objects.filter(user=user).exclude(session_key__in=alive).delete()


def living(keys):
    return Session.objects.filter(pk__in=list(keys), expire_date__gt=timezone.now())
