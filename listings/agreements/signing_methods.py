"""In which ways can an agreement be signed? The portal's own, unless the settings name another that is registered.

An external service registers a Method in the `ready` of an app of its own: `leads_to(request, agreement, party)` gives
the response that takes the person there, and its way back calls `sign_agreement` with a Proof that names the method, in
the language in which the page was shown.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured, ValidationError
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from portal.access.showing_anew import shown_at

from .limits import FRESH


@dataclass(frozen=True)
class Method:
    """`check(evidence)` raises ValidationError where it proves too little. Without `leads_to` she signs here."""

    code: str
    label: str
    check: Callable
    leads_to: Callable | None = None


METHODS: dict[str, Method] = {}


def register_method(method):
    METHODS[method.code] = method
    return method


def method_named(code):
    if code not in METHODS:
        raise ImproperlyConfigured(f"No way of signing is called {code!r}.")
    return METHODS[code]


def chosen():
    return method_named(settings.PORTAL_SIGNING_METHOD)


def evidence_of(session):
    """When she showed who she is, as portal/access keeps it."""
    return {"signed_in_at": shown_at(session)}


def is_fresh(session):
    try:
        check_fresh(evidence_of(session))
    except ValidationError:
        return False
    return True


def check_fresh(evidence):
    began = evidence.get("signed_in_at")
    if began is None or timezone.now() - datetime.fromtimestamp(began, tz=timezone.get_current_timezone()) > FRESH:
        raise ValidationError(_("Logg inn på nytt før du signerer. Da vet vi at det er du som gjør det."), code="stale")


register_method(Method("portal", gettext_lazy("Godkjent elektronisk i portalen"), check_fresh))
