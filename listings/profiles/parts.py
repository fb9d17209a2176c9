"""What does a profile put on the pages of lower and higher apps?"""

from portal.access.rules import Action, can
from portal.foundation import slots

from .completeness import completeness_of
from .models import Profile
from .own import own_of
from .readings import readings_of


def own_profile(request, thing=None):
    """On my page: how far she has come and who sees it, or the way to begin."""
    profile = own_of(request)
    if not can(request.user, Action.KEEP_PROFILE, profile or Profile(user=request.user)):
        return None
    context = {"profile": profile, "completeness": completeness_of(profile) if profile else None}
    return slots.Part("listings/profiles/parts/own.html", context)


def own_choices(request, thing=None):
    """On the page of what is held about her: what she decides herself."""
    profile = Profile.objects.of(request.user).first()
    readings = readings_of(profile).count() if profile else 0
    return profile and slots.Part("listings/profiles/parts/choices.html", {"profile": profile, "readings": readings})


slots.register("my_page.aside", own_profile, order=5)
slots.register("my_data.choices", own_choices)
