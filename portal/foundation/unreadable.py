"""What is answered when nobody can read what was sent? A page that says so, with the portal's header."""

import logging

from django.shortcuts import render
from django.utils.datastructures import MultiValueDictKeyError

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


UNREADABLE = (RecursionError, MultiValueDictKeyError)


class NotBroken:
    """Wagtail's editor sends JSON, which may lie a hundred thousand lists inside each other, and counts its blocks.

    A form that lacks what Wagtail reads without asking is the sender's mistake too.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)

    def process_exception(self, request, exception):
        if not isinstance(exception, UNREADABLE) or request.method != "POST":
            return None
        log.warning("Cannot be read: %s", request.path, exc_info=exception)
        return not_understood(request)


def not_understood(request, exception=None):
    """The form is put away, else whatever asks for it stumbles once more."""
    request._mark_post_parse_error()
    return render(request, "400.html", status=400)
