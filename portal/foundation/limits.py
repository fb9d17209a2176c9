"""How much may be sent at once? Too much is told on a page, before anything of it is read into a form."""

from django.conf import settings
from django.shortcuts import render

CHUNK = 64 * 1024
PATIENCE = 8
"""How many times the limit is thrown away, so that the browser gets to read the answer; more is cut off."""


class BodySize:
    """Stands after language, person and messages, because its page has the header; no middleware reads forms."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        limit = settings.PORTAL_MAX_BODY_BYTES
        size = size_of(request)
        if size <= limit:
            return self.get_response(request)
        throw_away(request, min(size, PATIENCE * limit))
        return render(request, "413.html", {"most": limit // 1024**2, "size": size // 1024**2}, status=413)


def size_of(request):
    try:
        return int(request.META.get("CONTENT_LENGTH") or 0)
    except ValueError:
        return 0


def throw_away(request, size):
    while size > 0 and (chunk := request.read(min(CHUNK, size))):
        size -= len(chunk)
