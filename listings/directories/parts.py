"""Where is the directory found? Among the pages on which an agency is kept."""

from django.utils.translation import gettext_lazy as _

from listings.agencies.tabs import Way, at, register_way
from portal.access.rules import Action

register_way(Way(57, Action.KEEP_DIRECTORY, _("Brukere fra egen katalog"), at("directories:keep")))
