"""Which providers can sign a person in? As she is shown them."""

from dataclasses import dataclass
from datetime import datetime

from allauth.socialaccount.models import SocialAccount

from .configuration import label_of


@dataclass(frozen=True)
class Tie:
    key: int
    label: str
    since: datetime
    last_used: datetime


def ties_of(person):
    rows = SocialAccount.objects.filter(user=person).order_by("date_joined", "pk")
    return [Tie(row.pk, label_of(row.provider), row.date_joined, row.last_login) for row in rows]
