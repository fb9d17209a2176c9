"""Which ways lead to an overview?"""

from django.utils.translation import gettext_lazy as _

from listings.agencies.tabs import Way, at, register_way
from portal.access.rules import Action

from . import jobs

__all__ = ["jobs"]

register_way(Way(5, Action.SEE_AGENCY_OVERVIEW, _("Oversikt"), at("home:agency_overview"), while_out=True))
