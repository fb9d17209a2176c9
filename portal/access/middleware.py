"""Which language does the reader want, and by which door does she come in?"""

from django.conf import settings
from django.shortcuts import redirect
from django.utils import translation
from django.utils.cache import patch_vary_headers

OTHER_DOORS = ("/admin/login/", "/admin/password_reset/", "/django-admin/login/")


class ReaderLanguage:
    """The language comes from the person's choice, else the cookie, else the browser; never from the path."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        language = self.choice(request)
        translation.activate(language)
        request.LANGUAGE_CODE = language
        response = self.get_response(request)
        response.headers.setdefault("Content-Language", language)
        patch_vary_headers(response, ["Cookie", "Accept-Language"])
        return response

    def choice(self, request):
        known = dict(settings.LANGUAGES)
        wishes = (getattr(request.user, "language", ""), request.COOKIES.get(settings.LANGUAGE_COOKIE_NAME))
        return next((wish for wish in wishes if wish in known), None) or self.browser(request, known)

    def browser(self, request, known):
        for tag in request.headers.get("Accept-Language", "").lower().split(","):
            code = tag.split(";")[0].strip().split("-")[0]
            code = "nb" if code == "no" else code
            if code in known:
                return code
        return settings.LANGUAGE_CODE


class OneWayIn:
    """Wagtail's own sign-in pages stay reachable and would bypass ours."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if request.path in OTHER_DOORS:
            return redirect(settings.WAGTAIL_FRONTEND_LOGIN_URL)
        return self.get_response(request)
