"""How long are messages and mails kept? As long as the declaration says, and no longer than the person is here."""

import json
import re
from datetime import timedelta

from django.conf import settings
from django.db.models import Exists, OuterRef, Q, TextField
from django.db.models.functions import Cast
from django.utils import timezone
from django.utils.translation import gettext, gettext_lazy, override

from portal.foundation.retention import register_rule

from .models import Mail, Message
from .status import ON_ITS_WAY

KEPT = timedelta(days=365)


def forget(now=None):
    """Gives how many messages and mails went. What is still on its way is kept, however old."""
    before = (now or timezone.now()) - KEPT
    count, _rows = old_messages(before).delete()
    return count, old_mails(before).delete()[0]


def old_messages(before):
    return Message.objects.filter(created_at__lt=before).exclude(mail__state__in=ON_ITS_WAY)


def old_mails(before):
    """All that is in them is older."""
    younger = Message.objects.filter(mail=OuterRef("pk"), created_at__gte=before)
    return Mail.objects.filter(~Exists(younger), created_at__lt=before).exclude(state__in=ON_ITS_WAY)


def due(now):
    return old_messages(now - KEPT).count() + old_mails(now - KEPT).count()


def forget_person(person):
    """What she was told goes, and her name and address in what others were told. Gives how many messages changed."""
    own = Message.objects.filter(Q(person=person) | Q(person=None, address__iexact=person.email))
    mails = [key for key in own.values_list("mail", flat=True) if key]
    count = own.delete()[0]
    Mail.objects.filter(Q(pk__in=mails) | Q(person=person)).filter(messages=None).delete()
    return count + sum(strike_out(message, person) for message in naming(person))


def naming(person):
    """SQLite keeps JSON with its letters escaped, PostgreSQL as they are."""
    found = Q()
    for text in filter(None, (person.name, person.email)):
        found |= Q(words__icontains=text) | Q(words__icontains=json.dumps(text)[1:-1])
    return Message.objects.annotate(words=Cast("context", TextField())).filter(found) if found else []


def strike_out(message, person):
    with override((message.person.language if message.person else "") or settings.LANGUAGE_CODE):
        somebody = gettext("En som ikke er med lenger")
    whole = {person.email: "", person.name: somebody}
    message.context = {name: without(value, whole) for name, value in message.context.items()}
    message.save(update_fields=["context"])
    return 1


def without(value, whole):
    """`whole`: what stands there now, and what shall. A name within a longer one is another's."""
    for old, new in whole.items():
        if old and isinstance(value, str):
            value = re.sub(rf"(?<!\w){re.escape(old)}(?!\w)", new, value, flags=re.IGNORECASE)
    return value


register_rule(
    "notifications.messages",
    gettext_lazy("Meldinger slettes, med e-posten de gikk i, 12 måneder etter at de ble laget"),
    due=due,
    carry_out=lambda now: sum(forget(now)),
)
