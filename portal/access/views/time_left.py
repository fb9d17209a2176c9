"""How long is a person still signed in: if she does nothing, and at most? Asked by idle.js, which warns her."""

from django.contrib.sessions.models import Session
from django.http import JsonResponse
from django.middleware.csrf import get_token
from django.utils import timezone
from django.utils.decorators import method_decorator
from django.views.decorators.cache import never_cache
from django.views.generic import View

from .. import longest_session


@method_decorator(never_cache, name="dispatch")
class TimeLeft(View):
    """Looking does not give more time, sending does; `most` nobody lengthens. `token`: for forms that were made before
    she signed in again."""

    def get(self, request):
        request.leaves_session_alone = True
        return answer(request, idle_left)

    def post(self, request):
        return answer(request, lambda request: request.session.get_expiry_age())


def answer(request, idle):
    is_in = request.user.is_authenticated
    most = max(0, longest_session.seconds_left(request.session)) if is_in else 0
    return JsonResponse({"seconds": idle(request) if is_in else 0, "most": most, "token": get_token(request)})


def idle_left(request):
    session = Session.objects.filter(pk=request.session.session_key).first()
    return max(0, int((session.expire_date - timezone.now()).total_seconds())) if session else 0
