"""How does a message leave the outbox? Written in the receiver's language, sent once, marked as sent."""

import logging

from django.db import transaction
from django.utils import timezone

from .letters import compose
from .models import Message

logger = logging.getLogger("portal.notifications")


def deliver(pk):
    """Send one waiting message. Gives True when it went, False when it was gone already or failed."""
    with transaction.atomic():
        message = Message.objects.select_for_update().waiting().filter(pk=pk).first()
        return message is not None and send(message)


def send(message):
    """A refusal from the mail server may name the address, so the log only says what kind of failure it was."""
    try:
        compose(message).send()
    except Exception as failure:
        logger.error("Message %s was not sent: %s", message.pk, type(failure).__name__)
        message.failures += 1
    else:
        message.sent_at = timezone.now()
    message.save(update_fields=["failures", "sent_at"])
    return message.sent_at is not None


def deliver_waiting():
    """Send everything that waits; gives how many went."""
    waiting = list(Message.objects.waiting().values_list("pk", flat=True))
    return sum(deliver(pk) for pk in waiting)
