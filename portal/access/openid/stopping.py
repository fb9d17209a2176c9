"""What does a person see when a provider could not show her in? The reason, and her ways on. Nothing is lost."""

import logging

from allauth.socialaccount.models import SocialApp
from django.shortcuts import render

from portal.foundation.audit import record

from ..pace import REFUSALS

log = logging.getLogger(__name__)


def stopped(request, provider, refusal, next_url=None):
    """The log and the record know why and where, never who. Above the ceiling only the log does, which is not kept for
    a year."""
    log.info("Sign-in with %s stopped: %s", provider.id, refusal.reason.code)
    if REFUSALS.takes(request):
        record(SocialApp(pk=provider.id), "sign_in.refused", provider=provider.id, reason=refusal.reason.code)
    words = {"provider": provider.label, **refusal.words}
    reason = refusal.reason
    facts = {"provider": provider, "reason": reason, "next": next_url or ""}
    told = {"title": str(reason.title) % words, "text": str(reason.text) % words}
    return render(request, "portal/access/openid_stopped.html", facts | told, status=reason.status)
