"""Where are the ways to the figures?"""

from django.utils.translation import gettext_lazy as _

from listings.agencies.tabs import Way, at, register_way
from portal.access.rules import Action

register_way(Way(8, Action.SEE_AGENCY_FIGURES, _("Tall"), at("insight:agency"), while_out=True))
