"""Who may ask the open API, how, and how often? Every site may read, over TLS, without cookies, and at a pace.

Stands before sessions: no cookie is read, so the answer is the same for everybody, and none is set.
"""

from django.conf import settings
from django.http import HttpResponse
from django.middleware.http import ConditionalGetMiddleware
from django.utils.translation import activate, override
from django.utils.translation import gettext as _

from portal.access.tries import MINUTE, place_of

from .languages import language_of
from .limits import READING
from .problems import TYPE, not_readable, problem

UNDER = "/api/v1/"
READS = ("GET", "HEAD", "OPTIONS")
FOR_EVERY_SITE = {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Expose-Headers": "ETag, Retry-After",
    "Cross-Origin-Resource-Policy": "cross-origin",
}
BEFORE_ASKING = {
    "Access-Control-Allow-Methods": "GET, HEAD",
    "Access-Control-Allow-Headers": "If-None-Match",
    "Access-Control-Max-Age": "86400",
    "Allow": ", ".join(READS),
}
ASKED_AGAIN_EACH_TIME = "private, no-cache"
"""A copy may be kept, but not shown before it is asked whether it still stands: what is withdrawn is gone at once."""


class OpenDoor:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if not request.path.startswith(UNDER):
            return self.get_response(request)
        language = language_of(request)
        with override(language):
            response = self.refusal(request) or self.answer(request)
        for name, value in (FOR_EVERY_SITE | {"Content-Language": language}).items():
            response[name] = value
        del response["Vary"]
        return response

    def refusal(self, request):
        if request.method not in READS:
            detail = _("Her kan det bare leses: bruk GET.")
            return problem(405, detail, Allow=BEFORE_ASKING["Allow"])
        if settings.SECURE_SSL_REDIRECT and not request.is_secure():
            return problem(403, _("Bruk adressen med https."))
        if request.method == "OPTIONS":
            return HttpResponse(status=204, headers=BEFORE_ASKING)
        if not READING.takes_from(place_of(request), READING.most_of_a_place):
            detail = _("Det ble for mange spørsmål på kort tid. Vent et minutt, og prøv igjen.")
            return problem(429, detail, **{"Retry-After": str(MINUTE)})
        return None

    def answer(self, request):
        """HEAD is answered as GET; whoever sends the answer leaves the content out."""
        request.META.pop("HTTP_COOKIE", None)
        asked, request.method = request.method, "GET"
        response = in_json(self.get_response(request))
        response.headers.setdefault("Cache-Control", ASKED_AGAIN_EACH_TIME)
        response = ConditionalGetMiddleware(lambda same: response)(request)
        request.method = asked
        return response

    def process_view(self, request, view, args, kwargs):
        """Stands before the view, but after the reader's language has been chosen from what the browser says."""
        if request.path.startswith(UNDER):
            activate(language_of(request))


def in_json(response):
    """What turns a request away further in does it with a page for people."""
    is_page = response.status_code >= 400 and response["Content-Type"] != TYPE
    return not_readable(response.status_code) if is_page else response
