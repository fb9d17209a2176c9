"""What is answered when nobody can read what was sent? A page that says so, with the portal's header."""

import logging

from django.shortcuts import render

log = logging.getLogger(__name__)


class OnlyUTF8:
    """Python knows charsets that are none (zlib, hex), and breaks first when the form or the address is read."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if not request.encoding or request.encoding.lower() == "utf-8":
            return self.get_response(request)
        request.encoding = None
        return not_understood(request)


class NotTooDeep:
    """Wagtail's editor sends JSON, which may lie a hundred thousand lists inside each other."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)

    def process_exception(self, request, exception):
        if not isinstance(exception, RecursionError) or request.method != "POST":
            return None
        log.warning("Too deep to read: %s", request.path, exc_info=exception)
        return not_understood(request)


def not_understood(request, exception=None):
    """The form is put away, else whatever asks for it stumbles once more."""
    request._mark_post_parse_error()
    return render(request, "400.html", status=400)
