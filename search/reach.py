"""How many people fit a posting that is being written? Those who hold one of its competences."""

from django.db.models import Count, Sum

from listings.agencies.models import Membership
from listings.postings.reach import register, wanted_keys
from listings.profiles.models import Profile


def people_who_hold(draft, agencies):
    """With a profile that others may find, in the agencies it is meant for; not its own, and nobody hidden from it.

    Their number, and a mark of who they are (listings/postings/reach.py).
    """
    shown = Profile.objects.shown().exclude(visibility=Profile.Visibility.FACILITATOR).exclude(hidden_from=draft.agency)
    places = Membership.objects.active().filter(agency__in=agencies).exclude(agency=draft.agency)
    holding = shown.filter(competence_lines__competence__in=wanted_keys(draft), user__in=places.values("user"))
    told = holding.order_by().values("pk").distinct().aggregate(number=Count("pk"), keys=Sum("pk"))
    return told["number"], f"{told['number']}:{told['keys']}"


register(people_who_hold)
