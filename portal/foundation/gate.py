"""Who is let through? The ground asks one question; access answers it from the rule table."""

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
    return redirect_to_login(request.get_full_path(), login_url="/logg-inn/")
