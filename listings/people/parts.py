"""Where is the way to the file? Beside the way to let one colleague in."""

from django.utils.translation import gettext_lazy as _

from portal.foundation import slots
from portal.foundation.styleguide.statuses import show

from .confirming import list_of
from .status import TONES, ImportStatus


def way_in(request, agency):
    return slots.Part("listings/people/parts/way_in.html", {"agency": agency})


def looked_over(request, agency):
    """When somebody last did, and the press for who has done it now."""
    return slots.Part("listings/people/parts/looked_over.html", {"agency": agency, "kept": list_of(agency)})


slots.register("agency.people", way_in)
slots.register("agency.people.list", looked_over)
show(_("Import av folk"), ImportStatus, TONES)
