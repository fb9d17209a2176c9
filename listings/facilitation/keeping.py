"""What of the coupling is over, and deleted by the calendar or with what it is about?"""

from django.db.models import Q
from django.db.models.signals import post_delete
from django.dispatch import receiver
from django.utils.translation import gettext_lazy as _

from listings.profiles.models import Profile
from portal.foundation.audit import record
from portal.foundation.retention import register_rule

from .limits import KEPT
from .models import Mark, Outsider, SignUp, Suggestion, Wish


def sign_ups_over(now):
    """Not one that a live suggestion is about."""
    live = Suggestion.objects.live()
    taken = Q(pk__in=live.exclude(sign_up=None).values("sign_up")) | Q(pk__in=live.exclude(other=None).values("other"))
    return SignUp.objects.over(now).exclude(taken)


def wishes_over(now):
    return Wish.objects.filter(made_at__lte=now - KEPT)


def forget(rows, event):
    things = list(rows)
    for thing in things:
        record(thing, event)
    rows.model.objects.filter(pk__in=[thing.pk for thing in things]).delete()
    return len(things)


@receiver(post_delete, sender=Profile)
@receiver(post_delete, sender=Wish)
def forget_marks(sender, instance, **kwargs):
    """What the facilitator noted about a person goes with what she noted it about."""
    kind = "person" if sender is Profile else "wish"
    Mark.objects.filter(ref=f"{kind}:{instance.pk}").delete()


register_rule(
    "facilitation.suggestions",
    _("Forslag fra formidleren slettes 12 måneder etter siste endring"),
    rows=Suggestion.objects.over,
    carry_out=lambda now: forget(Suggestion.objects.over(now), "suggestion.forgotten"),
)
register_rule(
    "facilitation.sign_ups",
    _("Påmeldinger til koblingshjelpen slettes 12 måneder etter siste endring"),
    rows=sign_ups_over,
    carry_out=lambda now: forget(sign_ups_over(now), "sign_up.forgotten"),
)
register_rule(
    "facilitation.wishes",
    _("Ønsker om hjelp fra formidleren slettes etter 12 måneder"),
    rows=wishes_over,
    carry_out=lambda now: forget(wishes_over(now), "wish.forgotten"),
)
register_rule(
    "facilitation.outsiders",
    _("Virksomheter som ikke er med, slettes fra formidlerens liste 12 måneder etter siste steg"),
    rows=Outsider.objects.over,
    carry_out=lambda now: forget(Outsider.objects.over(now), "outsider.forgotten"),
)
register_rule(
    "facilitation.marks",
    _("Notater i arbeidslista til formidleren slettes etter 12 måneder"),
    rows=Mark.objects.over,
    carry_out=lambda now: forget(Mark.objects.over(now), "row.forgotten"),
)
