"""How is a message told? A row in the same transaction as the change; it goes out after commit."""

from django.db import transaction

from portal.foundation.message_kinds import Rhythm, kind_of

from .models import Mail, Message
from .preferences import wish_of
from .tasks import deliver_mail


def tell(*, kind, key, person, context=None, agency=None):
    """Put a message in the outbox. The same key is told once, however often this is called.

    `kind` is declared in the messages.py of its app; `context` holds strings and numbers for its places.
    `agency`: in whose service she is told it, when it is no concern of hers once she has no role there.
    """
    return put_in_outbox(kind, key, context, person=person, agency=agency.public_id if agency else None)


def told_since(kind, moment):
    """The contexts of what has been told of a kind, for what is not to be told again so soon."""
    return Message.objects.filter(kind=kind, created_at__gte=moment).values_list("context", flat=True)


def tell_outsider(*, kind, key, address, context=None):
    """The same to an address that no person here has."""
    return put_in_outbox(kind, key, context, address=address)


def put_in_outbox(kind, key, context, person=None, **to):
    wish = wish_of(person, kind_of(kind))
    values = {"kind": kind, "person": person, "context": context or {}} | to
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


def hand_over(was, agency):
    """What was told in the service of one agency is from now on told in that of another."""
    Message.objects.filter(agency=was.public_id).update(agency=agency.public_id)


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
