"""Which parts of other apps' pages are about belonging to an agency? Registered in named slots."""

from portal.access.roles import Role
from portal.foundation import slots

from .getting_started import progress_of
from .models import Agency, Membership


def invitations(request, thing=None):
    """Where a person comes first: the agencies that wait for her answer."""
    waiting = list(Membership.objects.invited(request.user).order_by("pk"))
    return slots.Part("listings/agencies/invitations.html", {"invitations": waiting}) if waiting else None


def start_here(request, thing=None):
    """For the administrator of an agency that has something left to do; the first of them, when there are several."""
    ids = request.user.agency_ids(Role.ADMINISTRATOR)
    agencies = Agency.objects.active().with_pages().filter(pk__in=ids).order_by("pk") if ids else ()
    progress = next((progress for progress in map(progress_of, agencies) if progress.next), None)
    return slots.Part("listings/agencies/start_here.html", {"progress": progress}) if progress else None


slots.register("my_page", invitations, order=5)
slots.register("my_page", start_here, order=8)
slots.register("outside", invitations)
