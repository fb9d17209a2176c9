"""Who is told that a key soon ends? Rows in the outbox."""

from django.conf import settings
from django.dispatch import receiver
from django.utils import timezone
from django.utils.translation import override

from listings.agencies.models import Membership
from portal.foundation.clock import OSLO
from portal.notifications.outbox import tell

from . import signals


@receiver(signals.key_ends)
def tell_administrators(key, days, **kwargs):
    agency = key.agency
    day = timezone.localtime(key.expires_at, OSLO).strftime("%d.%m.%Y")
    for administrator in Membership.objects.administrators_of(agency).people():
        with override(administrator.language or settings.LANGUAGE_CODE):
            context = {"agency": agency.name, "key": key.name, "day": day, "slug": agency.slug}
        told = f"directory_key_ends:{key.public_id}:{days}:{administrator.pk}"
        tell(person=administrator, kind="directory_key_ends", key=told, context=context, agency=agency)
