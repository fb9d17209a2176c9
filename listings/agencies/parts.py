"""Which parts of other apps' pages are about belonging to an agency? Registered in named slots."""

from portal.foundation import slots

from .models import Membership


def invitations(request, thing=None):
    """Where a person comes first: the agencies that wait for her answer."""
    waiting = list(Membership.objects.invited(request.user).order_by("pk"))
    return slots.Part("listings/agencies/invitations.html", {"invitations": waiting}) if waiting else None


slots.register("my_page", invitations, order=5)
slots.register("outside", invitations)
