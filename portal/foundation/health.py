"""Is the portal alive, and can it answer? Asked by machines: plain JSON, no cookie, no page."""

from django.db import DatabaseError, connection
from django.http import JsonResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe


@never_cache
@require_safe
def alive(request):
    return JsonResponse({"status": "ok"})


@never_cache
@require_safe
def ready(request):
    """503 tells a load balancer to send people elsewhere for now."""
    is_up = database_answers()
    facts = {"status": "ok" if is_up else "unavailable", "database": is_up}
    return JsonResponse(facts, status=200 if is_up else 503)


def database_answers():
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
            return cursor.fetchone() == (1,)
    except DatabaseError:
        return False
