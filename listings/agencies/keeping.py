"""On which pages is an agency kept, and who may open which? For the agency's own page, and for the tabs on each."""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from portal.access.rules import Action, can

from .status import SHUT

PAGES = (
    (Action.MANAGE_MEMBERS, "people", _("Folk og roller")),
    (Action.EDIT_AGENCY, "look", _("Utseende")),
    (Action.EDIT_AGENCY, "rules", _("Slik gjør dere det")),
    (Action.SUSPEND_AGENCY, "standing", _("Inne eller ute")),
)
WHILE_OUT = frozenset({"people", "standing"})


def ways(user, agency, here=""):
    """For components/tabs.html. `here` is the address of the page that asks."""
    for action, name, label in PAGES:
        if (agency.status not in SHUT or name in WHILE_OUT) and can(user, action, agency):
            url = reverse(f"agencies:{name}", args=[agency.slug])
            yield {"label": label, "url": url, "is_current": url == here}
