"""What of the coupling is over, and deleted by the calendar or with what it is about?"""

from django.db import transaction
from django.db.models import Q
from django.db.models.signals import post_delete
from django.dispatch import receiver
from django.utils import timezone

from listings.profiles.models import Profile
from portal.foundation.audit import record

from .limits import KEPT
from .models import Mark, Outsider, SignUp, Suggestion, Wish


@transaction.atomic
def tend(now=None):
    """How many of each were deleted. Can be repeated."""
    now = now or timezone.now()
    live = Suggestion.objects.live()
    taken = Q(pk__in=live.exclude(sign_up=None).values("sign_up")) | Q(pk__in=live.exclude(other=None).values("other"))
    rows = (
        Suggestion.objects.over(now),
        SignUp.objects.over(now).exclude(taken),
        Wish.objects.filter(made_at__lte=now - KEPT),
        Outsider.objects.over(now),
        Mark.objects.over(now),
    )
    return sum(delete(found) for found in rows)


def delete(rows):
    things = list(rows)
    for thing in things:
        record(thing, f"{thing._meta.model_name}.forgotten")
    rows.model.objects.filter(pk__in=[thing.pk for thing in things]).delete()
    return len(things)


@receiver(post_delete, sender=Profile)
@receiver(post_delete, sender=Wish)
def forget_marks(sender, instance, **kwargs):
    """What the facilitator noted about a person goes with what she noted it about."""
    kind = "person" if sender is Profile else "wish"
    Mark.objects.filter(ref=f"{kind}:{instance.pk}").delete()
