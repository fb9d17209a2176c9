"""How is the midway talk set, and noted as held? Nothing of what was said."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from portal.foundation.audit import record
from portal.foundation.clock import oslo_today

from .. import signals
from ..exchange import Exchange
from ..models import MidwayTalk
from .ticking import held_exchange


@transaction.atomic
def set_midway(*, agreement, by, day):
    """None is as the agreement says, or its middle. Raises ValidationError for a day outside the period."""
    held = held_exchange(agreement, by)
    if day is not None and not held.starts <= day <= held.ends:
        raise ValidationError({"day": _("Velg en dag i perioden.")})
    talk = keep(held, by, day=day)
    record(held, "exchange.midway_set", by=by, agency=str(held.receiving.public_id))
    signals.midway_set.send(sender=MidwayTalk, agreement=held, talk=talk)
    return talk


def forget_midway_day(*, agreement, is_agreed):
    """After a change of the agreement: when another day is agreed there, or the period no longer has this one."""
    talk = MidwayTalk.objects.filter(agreement=agreement, day__isnull=False).first()
    if talk and (is_agreed or not agreement.starts <= talk.day <= agreement.ends):
        talk.day, talk.changed_at = None, timezone.now()
        talk.save(update_fields=["day", "changed_at"])


@transaction.atomic
def mark_held(*, agreement, by, held_on):
    """None takes it back. Raises ValidationError for a day that has not been."""
    held = held_exchange(agreement, by)
    if held_on is not None and not held.starts <= held_on <= min(oslo_today(), Exchange(held, oslo_today()).last_day):
        raise ValidationError({"held_on": _("Velg en dag i perioden som har vært.")})
    talk = keep(held, by, held_on=held_on)
    record(held, "exchange.midway_held" if held_on else "exchange.midway_not_held", by=by)
    return talk


def keep(held, by, **facts):
    facts |= {"by": by, "changed_at": timezone.now()}
    return MidwayTalk.objects.update_or_create(agreement=held, defaults=facts)[0]
