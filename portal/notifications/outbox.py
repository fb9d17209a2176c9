"""How is a message told? A row in the same transaction as the change; it goes out after commit."""

from django.db import transaction

from .models import Message
from .tasks import deliver_message


def tell(*, kind, key, context=None, person=None, address=""):
    """Put a message in the outbox. The same key is told once, however often this is called.

    `kind` names the templates emails/<kind>.subject.txt, .txt and .html; `context` holds strings and numbers only.
    """
    values = {"kind": kind, "person": person, "address": address, "context": context or {}}
    message, is_new = Message.objects.get_or_create(key=key, defaults=values)
    if is_new:
        transaction.on_commit(lambda: deliver_message.enqueue(message.pk))
    return message
