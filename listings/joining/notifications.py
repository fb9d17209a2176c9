"""Who is told what when an agency wants to be in? Rows in the outbox."""

from django.contrib.auth import get_user_model
from django.db.models.signals import post_delete
from django.dispatch import receiver

from portal.access.roles import PortalRole
from portal.foundation.clock import oslo_today
from portal.notifications.models import Mail, Message
from portal.notifications.outbox import tell, tell_outsider

from . import signals
from .models import JoinRequest
from .tokens import token_for


@receiver(signals.asked)
def on_asked(sender, join_request, **kwargs):
    tell_them("join_asked", join_request, domain=join_request.domain, token=token_for(join_request))


@receiver(signals.confirmed)
def on_confirmed(sender, join_request, **kwargs):
    """Once a day, however many ask."""
    for one in get_user_model().objects.holding(PortalRole.ADMINISTRATOR):
        key = f"join_confirmed:{oslo_today()}:{one.pk}"
        tell(kind="join_confirmed", key=key, person=one, context={"agency": join_request.name_nb})


@receiver(signals.declined)
def on_declined(sender, join_request, **kwargs):
    tell_them("join_declined", join_request, agency=join_request.name_nb, text=join_request.answer)


@receiver(post_delete, sender=JoinRequest)
def forget_mail(sender, instance, **kwargs):
    """What they were sent, with the address, is kept no longer than the row."""
    told = Message.objects.filter(key__startswith=told_of(instance))
    mails = [key for key in told.values_list("mail", flat=True) if key]
    told.delete()
    Mail.objects.filter(pk__in=mails, messages=None).delete()


def tell_them(kind, join_request, **context):
    tell_outsider(kind=kind, key=f"{told_of(join_request)}{kind}", address=join_request.email, context=context)


def told_of(join_request):
    return f"join:{join_request.public_id}:"
