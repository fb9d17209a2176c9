"""Where is the way to the file? Beside the way to let one colleague in."""

from django.utils.translation import gettext_lazy as _

from portal.foundation import slots
from portal.foundation.styleguide.statuses import show

from .status import TONES, ImportStatus


def way_in(request, agency):
    return slots.Part("listings/people/parts/way_in.html", {"agency": agency})


slots.register("agency.people", way_in)
show(_("Import av folk"), ImportStatus, TONES)
