"""Which requests keep a person signed in? All but the one that asks how long she still is."""

from django.contrib.sessions.middleware import SessionMiddleware


class Sessions(SessionMiddleware):
    def process_response(self, request, response):
        if getattr(request, "leaves_session_alone", False):
            return response
        return super().process_response(request, response)
