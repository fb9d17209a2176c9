"""Who is told that an agency is opened? Who answers for it, also while it is out or closed down; else her peers."""

from django.contrib.auth import get_user_model
from django.db import models
from django.utils.translation import gettext_lazy as _

from listings.agencies.models import Membership
from listings.agencies.status import MembershipStatus
from portal.access.roles import PortalRole, Role


class Told(models.TextChoices):
    """Whom, as the one who opens reads it."""

    KEEPERS = "keepers", _("Administratorene i virksomheten får beskjed.")
    OTHERS = "others", _("Virksomheten har ingen administrator nå, så de andre portaladministratorene får beskjed.")
    NOBODY = (
        "nobody",
        _("Virksomheten har ingen administrator nå, og det er ingen andre portaladministratorer. Ingen får beskjed."),
    )


def keepers():
    """Places of administrators, whatever has become of the agency since."""
    here = Membership.objects.filter(status=MembershipStatus.ACTIVE, user__is_active=True)
    return here.with_role(Role.ADMINISTRATOR)


def keepers_of(agency):
    return keepers().of(agency).people()


def answers_for(person, slug):
    return keepers().filter(user=person.pk, agency__slug=slug).exists()


def others_than(opener):
    """The other portal administrators; nobody who reads an agency is alone in knowing it."""
    holders = get_user_model().objects.filter(is_active=True, portal_roles__role=PortalRole.ADMINISTRATOR)
    return holders.exclude(pk=opener.pk if opener else None)


def told_of(agency, opener):
    """(whom, the people)"""
    if people := keepers_of(agency):
        return Told.KEEPERS, people
    others = list(others_than(opener))
    return (Told.OTHERS if others else Told.NOBODY), others
