"""Which part of a person's own page is about notices?"""

from django.utils.translation import gettext_lazy as _

from portal.foundation import slots
from portal.foundation.styleguide.statuses import show

from .listing import notices, unread_for
from .models import Message
from .status import TONES, State

MOST = 3


def newest(request, person=None):
    """The newest that she has not read, and the way to the rest."""
    unread = unread_for(request)
    rows = Message.objects.of(request.user).unread().order_by("-created_at", "-pk")[:MOST] if unread else []
    context = {"notices": notices(rows), "unread": unread}
    return slots.Part("portal/notifications/parts/newest.html", context)


slots.register("my_page.aside", newest, order=10)
show(_("E-post"), State, TONES)
