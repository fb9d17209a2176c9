"""Where are openings found? Among the pages on which an agency is kept."""

from django.utils.translation import gettext_lazy as _

from listings.agencies.tabs import Way, at, register_way
from portal.access.rules import Action
from portal.foundation.styleguide.statuses import show

from .status import TONES, OpeningState

register_way(Way(65, Action.SEE_OPENINGS_OF_AGENCY, _("Innsyn"), at("oversight:agency"), while_out=True))
show(_("Innsyn"), OpeningState, TONES)
