"""How does a message leave the outbox? Rendered in the receiver's language, sent once, marked as sent."""

import logging

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.db import transaction
from django.template.loader import render_to_string
from django.utils import timezone, translation

from .models import Message

logger = logging.getLogger("portal.notifications")


def deliver(pk):
    """Send one waiting message. Gives True when it went, False when it was gone already or failed."""
    with transaction.atomic():
        message = Message.objects.select_for_update().waiting().filter(pk=pk).first()
        if message is None:
            return False
        try:
            compose(message).send()
        except Exception:
            logger.exception("Message %s was not sent", message.pk)
            message.failures += 1
        else:
            message.sent_at = timezone.now()
        message.save(update_fields=["failures", "sent_at"])
        return message.sent_at is not None


def compose(message):
    context = message.context | {"person": message.person, "portal": settings.PORTAL_ADDRESS}
    with translation.override(message.language):
        subject = render_to_string(f"emails/{message.kind}.subject.txt", context)
        text = render_to_string(f"emails/{message.kind}.txt", context)
        html = render_to_string(f"emails/{message.kind}.html", context | {"subject": " ".join(subject.split())})
    mail = EmailMultiAlternatives(" ".join(subject.split()), text, settings.DEFAULT_FROM_EMAIL, [message.to])
    mail.attach_alternative(html, "text/html")
    return mail


def deliver_waiting():
    """Send everything that waits; gives how many went."""
    return sum(deliver(pk) for pk in Message.objects.waiting().values_list("pk", flat=True))
