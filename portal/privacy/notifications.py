"""Who is told what about rights that are claimed? Rows in the outbox."""

from django.contrib.auth import get_user_model
from django.dispatch import receiver
from django.urls import reverse

from portal.access.roles import PortalRole
from portal.notifications.outbox import tell, tell_outsider

from . import signals


@receiver(signals.request_sent)
def on_sent(sender, request, **kwargs):
    facts = facts_of(request) | {"day": f"{request.due_on:%d.%m.%Y}"}
    tell(kind="privacy_asked", key=f"privacy_asked:{request.pk}", person=request.person, context=facts)
    tell_administrators(request)


def tell_administrators(request, again=""):
    """Nobody's name and none of her words: the mail may be read by others."""
    address = reverse("privacy:answer", args=[request.public_id])
    facts = {"receipt": request.receipt, "day": f"{request.due_on:%d.%m.%Y}", "address": address}
    for one in get_user_model().objects.holding(PortalRole.ADMINISTRATOR):
        key = f"privacy_to_answer:{request.pk}:{one.pk}:{again}"
        tell(kind="privacy_to_answer", key=key, person=one, context=facts)


@receiver(signals.request_answered)
def on_answered(sender, request, **kwargs):
    if request.person:
        key = f"privacy_answered:{request.pk}"
        tell(kind="privacy_answered", key=key, person=request.person, context=facts_of(request))


@receiver(signals.account_erased)
def on_erased(sender, receipt, address, text, **kwargs):
    key = f"account_erased:{receipt}"
    tell_outsider(kind="account_erased", key=key, address=address, context={"receipt": receipt, "text": text})


def facts_of(request):
    return {"receipt": request.receipt, "address": request.get_absolute_url()}
