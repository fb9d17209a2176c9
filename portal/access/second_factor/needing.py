"""Who must show a second factor, and why? Whoever could let others in, or see what belongs to many."""

from django.conf import settings
from django.utils.translation import gettext_lazy as _

from portal.foundation.admission import places_of

from ..roles import PortalRole, Role

WHY = {
    PortalRole.ADMINISTRATOR: _("Du er portaladministrator, og kan slippe folk og virksomheter inn og ut."),
    Role.ADMINISTRATOR: _("Du er virksomhetsadministrator, og kan slippe folk inn i virksomheten og gi dem roller."),
}
OTHERS = _("Rollen din krever det.")
EVERYBODY = "everybody"


def reason_for(user):
    """Empty for those who may leave it."""
    if not settings.PORTAL_SECOND_FACTOR or is_a_demo(user):
        return ""
    needing = [*WHY, *settings.PORTAL_SECOND_FACTOR_ALSO]
    held = roles_of(user)
    return next((WHY.get(role, OTHERS) for role in needing if role in held), "")


def is_a_demo(user):
    """Production refuses to start as a demo."""
    return settings.PORTAL_IS_DEMO and user.is_demo


def roles_of(user):
    """Codes of both kinds; a superuser counts as one who holds all."""
    in_agencies = {role for place in places_of(user) for role in place.roles}
    portal_wide = {role for role in PortalRole if user.is_superuser or user.has_portal_role(role)}
    return in_agencies | portal_wide | {EVERYBODY}
