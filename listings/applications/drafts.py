"""Which drafts of an interest has nobody sent, and are let go?"""

from datetime import timedelta

from django.utils.translation import gettext_lazy as _

from portal.foundation.retention import register_rule

from .models import InterestDraft

KEPT = timedelta(days=90)


def draft_of(person, posting):
    return InterestDraft.objects.filter(person=person, posting=posting).first()


def old(now):
    return InterestDraft.objects.filter(saved_at__lte=now - KEPT)


register_rule(
    "applications.drafts",
    _("Utkast til interessemeldinger som ikke er sendt, slettes 90 dager etter at de ble lagret"),
    due=lambda now: old(now).count(),
    carry_out=lambda now: old(now).delete()[0],
)
