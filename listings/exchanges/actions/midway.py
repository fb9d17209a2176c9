"""How does the midway talk get its day, hour and place, and how is it noted as held? Nothing of what was said."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from listings.applications.actions.talking import LINK
from listings.applications.talks.limits import USUAL
from listings.applications.talks.times import at, check_hours
from portal.foundation.audit import record
from portal.foundation.clock import oslo_today
from portal.foundation.textcheck import refuse_birth_number

from .. import signals
from ..exchange import Exchange
from ..models import MidwayTalk
from .ticking import held_exchange

WHOLE_DAY = {"begins": None, "minutes": USUAL, "place": ""}
FIELDS = {"length": "minutes", "hours": "begins"}


@transaction.atomic
def set_midway(*, agreement, by, day, **said):
    """`day`: None is as the agreement says, or its middle. `said`: begins, minutes and place, as far as they are known.
    Raises ValidationError for a day outside the period, and an hour that cannot be."""
    held, said = held_exchange(agreement, by), WHOLE_DAY | said
    if day is not None and not held.starts <= day <= held.ends:
        raise ValidationError({"day": _("Velg en dag i perioden.")})
    if day is None and (said["begins"] is not None or said["place"]):
        raise ValidationError({"day": _("Velg også dagen når samtalen har et klokkeslett eller et sted.")})
    if said["begins"] is not None:
        check_hour(day, said["begins"], said["minutes"])
    refuse_birth_number(LINK.sub(" ", said["place"]))
    talk = keep(held, by, day=day, **said)
    record(held, "exchange.midway_set", by=by, agency=str(held.receiving.public_id))
    signals.midway_set.send(sender=MidwayTalk, agreement=held, talk=talk)
    return talk


def check_hour(day, begins, minutes):
    try:
        check_hours(at(day, begins), minutes)
    except ValidationError as mistake:
        raise ValidationError({FIELDS[mistake.code]: mistake}) from mistake


def forget_midway_day(*, agreement, is_agreed):
    """After a change of the agreement: when another day is agreed there, or the period no longer has this one."""
    talk = MidwayTalk.objects.filter(agreement=agreement, day__isnull=False).first()
    if talk and (is_agreed or not agreement.starts <= talk.day <= agreement.ends):
        talk.day, talk.begins, talk.place, talk.changed_at = None, None, "", timezone.now()
        talk.save(update_fields=["day", "begins", "place", "changed_at"])


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
