"""Whom has somebody asked already?"""

from django.contrib.auth import get_user_model

from listings.applications.models import Application, AskedAgain, Invitation

from .models import Side
from .status import LIVE


def not_asked():
    """People who have answered nothing themselves, and whom nobody has asked. A suggestion that came to nothing is
    over: then she waits again."""
    asked = (
        Application.objects.values("person"),
        AskedAgain.objects.values("application__person"),
        Invitation.objects.values("person"),
        Side.objects.filter(person__isnull=False, suggestion__status__in=LIVE).values("person"),
    )
    people = get_user_model().objects.all()
    for some in asked:
        people = people.exclude(pk__in=some)
    return people
