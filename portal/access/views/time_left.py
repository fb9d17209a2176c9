"""How long is a person still signed in, if she does nothing? Asked by idle.js, which warns her before the end."""

from django.contrib.sessions.models import Session
from django.http import JsonResponse
from django.middleware.csrf import get_token
from django.utils import timezone
from django.utils.decorators import method_decorator
from django.views.decorators.cache import never_cache
from django.views.generic import View


@method_decorator(never_cache, name="dispatch")
class TimeLeft(View):
    """Looking does not give more time, sending does. `token`: for forms that were made before she signed in again."""

    def get(self, request):
        request.leaves_session_alone = True
        return answer(request, seconds_left(request))

    def post(self, request):
        return answer(request, request.session.get_expiry_age() if request.user.is_authenticated else 0)


def answer(request, seconds):
    return JsonResponse({"seconds": seconds, "token": get_token(request)})


def seconds_left(request):
    if not request.user.is_authenticated:
        return 0
    session = Session.objects.filter(pk=request.session.session_key).first()
    return max(0, int((session.expire_date - timezone.now()).total_seconds())) if session else 0
