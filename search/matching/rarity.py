"""How rare is each competence among those who have a profile? Counted once a day, and then it stands."""

from collections.abc import Mapping
from math import log

from django.db.models import Count

from listings.profiles.models import Profile, ProfileCompetence
from portal.foundation.clock import oslo_today

from .models import Rarity
from .plan import Terms
from .weights import CREDIT, POINTS

LEAST = CREDIT // 5  # what everybody holds is asked for all the same


def terms_of_today(points: Mapping[str, int] = POINTS) -> Terms:
    return Terms(rarity_on(oslo_today()), points)


def rarity_on(day) -> Mapping[str, int]:
    """The code of each word → thousandths; who asks first on a day counts."""
    row = Rarity.objects.filter(day=day).first() or Rarity.objects.get_or_create(day=day, defaults=counted())[0]
    return {slug: rarity(row.people, number) for slug, number in row.holders.items()}


def counted():
    lines = ProfileCompetence.objects.order_by().values_list("competence__slug")
    return {"people": Profile.objects.count(), "holders": dict(lines.annotate(Count("pk")))}


def rarity(people: int, holders: int) -> int:
    """The logarithm of how many share each holder, as a share of what it would be for none."""
    if not people:
        return CREDIT
    return max(round(CREDIT * log(1 + people / (1 + holders)) / log(1 + people)), LEAST)
