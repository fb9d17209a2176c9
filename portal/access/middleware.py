"""Which language does the reader want, and by which door does she come in?"""

from django.conf import settings
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import Http404
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import translation
from django.utils.cache import patch_vary_headers

from portal.foundation.admission import stays_of
from portal.foundation.views import RuledView

from .doors import choices_of
from .second_factor.needing import reason_for
from .second_factor.showing import has_shown

OTHER_DOORS = ("/admin/login/", "/admin/password_reset/", "/django-admin/login/", "/_util/login/")


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


class NameFirst:
    """A new colleague says her name before anything else; to others she would be an e-mail address."""

    FREE = ("/velkommen/", "/konto/okt/", "/logg-", "/sprak/", "/helse/", "/static/", "/media/", "/merke/")

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if request.user.is_authenticated and not request.user.name and not request.path.startswith(self.FREE):
            return redirect_to_login(request.get_full_path(), reverse("access:welcome"))
        return self.get_response(request)


class SecondFactorFirst:
    """Who must have a second factor sets one up, or shows it, before anything else; also before Wagtail."""

    FREE = ("/konto/innlogging/", *NameFirst.FREE)

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if request.user.is_authenticated and not request.path.startswith(self.FREE) and self.lacks(request):
            return redirect_to_login(request.get_full_path(), reverse("access:own_sign_in"))
        return self.get_response(request)

    def lacks(self, request):
        return not has_shown(request) and bool(reason_for(request.user))


class Outside:
    """A known person who belongs nowhere just now gets to know why, wherever she is told no, also by a link to what she
    could read before."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)

    def process_exception(self, request, exception):
        status = 403 if isinstance(exception, PermissionDenied) else 404 if hides(request, exception) else None
        if status and belongs_nowhere(request.user):
            return render(request, "portal/access/outside.html", whereabouts(request.user), status=status)
        return None


def hides(request, exception):
    """Of what others have, it is not even said that it is there."""
    view = getattr(request.resolver_match.func, "view_class", None)
    return isinstance(exception, Http404) and view is not None and issubclass(view, RuledView)


def belongs_nowhere(user):
    return user.is_authenticated and not user.is_member and not user.portal_roles.exists()


def whereabouts(user):
    stays = stays_of([user])[user.pk]
    waits = [stay for stay in stays if stay.is_waiting]
    return {"waits": waits, "ended": [stay for stay in stays if stay not in waits], "choices": choices_of(user)}
