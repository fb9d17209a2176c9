"""How long are messages and mails kept? As long as the declaration says."""

from datetime import timedelta

from django.utils import timezone

from .models import Mail, Message
from .status import ON_ITS_WAY

KEPT = timedelta(days=365)


def forget(now=None):
    """Gives how many messages and mails went. What is still on its way is kept, however old."""
    before = (now or timezone.now()) - KEPT
    messages = Message.objects.filter(created_at__lt=before).exclude(mail__state__in=ON_ITS_WAY)
    count, _rows = messages.delete()
    empty = Mail.objects.filter(created_at__lt=before, messages=None).exclude(state__in=ON_ITS_WAY)
    return count, empty.delete()[0]
