"""Whom does somebody tell who has found a weakness in the portal? As RFC 9116 says, where others look for it."""

from datetime import timedelta

from django.conf import settings
from django.http import Http404, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

LASTS = timedelta(days=90)
"""Whoever keeps a copy asks again before; a year is the most."""


@require_safe
def security_contact(request):
    """SECURITY_CONTACT: an address that begins with mailto: or https://. Without one there is no such page."""
    if not settings.SECURITY_CONTACT:
        raise Http404
    expires = (timezone.now() + LASTS).strftime("%Y-%m-%dT%H:%M:%SZ")
    lines = [
        f"Contact: {settings.SECURITY_CONTACT}",
        f"Expires: {expires}",
        "Preferred-Languages: nb, nn, en",
        f"Canonical: {settings.PORTAL_ADDRESS.rstrip('/')}{request.path}",
    ]
    return HttpResponse("\n".join(lines) + "\n", content_type="text/plain; charset=utf-8")
