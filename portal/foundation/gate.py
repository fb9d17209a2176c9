"""Who is let through? The ground asks one question; access answers it from the rule table."""

from django.conf import settings
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied

_answers = []


def register_gate(answer):
    """`answer(user, action, thing)` gives True or False."""
    _answers[:] = [answer]
    return answer


def may(user, action, thing=None):
    """Closed by default: nobody passes a gate without a keeper."""
    return bool(_answers) and _answers[0](user, action, thing)


def turned_away(request):
    """A stranger is asked to sign in; a known person is told no."""
    if request.user.is_authenticated:
        raise PermissionDenied
    query = f"?utlopt={how_it_ran_out(request)}" if has_run_out(request) else ""
    return redirect_to_login(request.get_full_path(), login_url=f"/logg-inn/{query}")


def how_it_ran_out(request):
    """`lenge`: she had been in too long, which access has seen; else nothing was done."""
    return "lenge" if getattr(request, "was_in_too_long", False) else "1"


def has_run_out(request):
    """The browser still has a cookie, and nothing is kept under it any more."""
    return bool(request.COOKIES.get(settings.SESSION_COOKIE_NAME)) and request.session.is_empty()
