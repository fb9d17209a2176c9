"""Which requests keep a person signed in? All but those that pages send by themselves, also when nobody is there."""

from django.contrib.sessions.middleware import SessionMiddleware

POLL = "X-Poll"
"""Sent with `hx-headers` by a part of a page that asks again and again how it goes."""
ASKED_BY_WAGTAIL = "wagtailadmin_editing_sessions:ping"
"""Every ten seconds while an editor is open: who else is there? What is written there saves itself."""


class Sessions(SessionMiddleware):
    def process_response(self, request, response):
        if comes_by_itself(request):
            return response
        return super().process_response(request, response)


def comes_by_itself(request):
    view = getattr(request.resolver_match, "view_name", "")
    return getattr(request, "leaves_session_alone", False) or POLL in request.headers or view == ASKED_BY_WAGTAIL
