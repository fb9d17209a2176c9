"""What has the reader written of herself? Read once for each page, of which several parts show it."""

from .models import Profile


def own_of(request):
    """None for her who has not begun."""
    if not hasattr(request, "_own_profile"):
        rows = Profile.objects.with_facts().select_related("municipality__county", "user")
        request._own_profile = rows.of(request.user).first()
    return request._own_profile
