"""How many hold a role for the whole portal, and whose account is closed?"""

from django.urls import reverse
from django.utils.translation import gettext as _

from portal.foundation.overview import Area, Figure, tells_of_portal

from .catalogue import Action
from .models import User
from .roles import PortalRole
from .rules import can

FEWEST_ADMINISTRATORS = 2


@tells_of_portal(Area.PEOPLE, order=20)
def of_roles(user):
    if not can(user, Action.MANAGE_USERS):
        return
    people = reverse("access:people")
    for role in PortalRole:
        number = User.objects.holding(role).count()
        alone = role == PortalRole.ADMINISTRATOR and number < FEWEST_ADMINISTRATORS
        text = _("Gi rollen til én til, så portalen ikke står uten når en er borte.") if alone else ""
        yield Figure(role.label, number, f"{people}?rolle={role.value}", text, alone)
    yield Figure(_("Stengt ute av hele portalen"), User.objects.filter(is_active=False).count(), people)
