"""How is a message told? A row in the same transaction as the change; it goes out after commit."""

from django.db import transaction

from portal.foundation.message_kinds import Rhythm, kind_of

from .models import Mail, Message
from .preferences import wish_of
from .tasks import deliver_mail


def tell(*, kind, key, context=None, person=None, address=""):
    """Put a message in the outbox. The same key is told once, however often this is called.

    `kind` is declared in the messages.py of its app; `context` holds strings and numbers for its places.
    """
    wish = wish_of(person, kind_of(kind))
    values = {"kind": kind, "person": person, "address": address, "context": context or {}}
    values |= {"rhythm": rhythm_of(kind_of(kind), wish, context), "in_portal": wish.in_portal}
    message, is_new = Message.objects.get_or_create(key=key, defaults=values)
    if is_new and message.rhythm == Rhythm.AT_ONCE:
        put_in_mail([message], rhythm=message.rhythm)
    return message


def take_back(*, kinds, person, context):
    """Delete what a person was told of a thing that is gone; what has not been sent, never is.

    `context`: what a message's own must hold. Needs no message to be there.
    """
    held = {f"context__{name}": value for name, value in context.items()}
    Message.objects.filter(kind__in=kinds, person=person, **held).delete()


def rhythm_of(kind, wish, context):
    """Of a thing of her own she wants mail as often as she has said of it, and no more than she has said of all."""
    return Rhythm.calmest(wish.rhythm, context["rhythm"]) if kind.things else wish.rhythm


@transaction.atomic
def put_in_mail(messages, *, rhythm):
    """A mail with these messages. The rows say that they are in no other."""
    first = messages[0]
    mail = Mail.objects.create(person=first.person, address=first.address, rhythm=rhythm)
    free = Message.objects.filter(pk__in=[message.pk for message in messages], mail=None)
    free.update(mail=mail)
    for message in messages:
        message.mail = mail
    send_soon([mail])
    return mail


def send_soon(mails):
    for mail in mails:
        transaction.on_commit(lambda pk=mail.pk: deliver_mail.enqueue(pk))
