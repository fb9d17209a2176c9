"""Who was not chosen earlier, and has said that the agency may ask again about something like it?"""

from datetime import timedelta

from django.db.models import Exists, OuterRef
from django.utils import timezone

from listings.agencies.models import Membership

from .models import Application
from .status import Stage

KEPT = timedelta(days=183)
"""As long as the interest of somebody who was not chosen is kept."""


def pool(posting, user):
    """Earlier interest in this agency's other postings, the latest first; one that has answered this one is not there.

    A no takes her away at once, as does leaving her agency: it is asked of the rows each time.
    """
    answered = Application.objects.filter(posting=posting, person=OuterRef("person"))
    active = Membership.objects.active().filter(user=OuterRef("person")).exclude(agency=posting.agency)
    own = Membership.objects.active().filter(user=OuterRef("person"), agency=posting.agency)
    rows = Application.objects.handled_by(user).filter(posting__agency=posting.agency).exclude(posting=posting)
    willing = rows.filter(status=Stage.NOT_SELECTED, may_ask_again_at__isnull=False, person__is_active=True)
    recent = willing.filter(changed_at__gt=timezone.now() - KEPT)
    return recent.filter(Exists(active), ~Exists(own), ~Exists(answered)).order_by("-changed_at", "pk")


def without_doubles(applications):
    """A person once, by her latest interest."""
    found = {}
    for one in applications:
        found.setdefault(one.person_id, one)
    return list(found.values())
