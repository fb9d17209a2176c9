"""Who is told that an agency is opened, and that it is over? Rows in the outbox."""

from django.conf import settings
from django.dispatch import receiver
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import override

from portal.foundation.clock import OSLO
from portal.foundation.dates import date_in_words
from portal.notifications.outbox import tell

from . import signals
from .telling import Told, told_of


@receiver(signals.opened)
def tell_opened(opening, **kwargs):
    tell_those_who_answer("agency_opened", opening)


@receiver(signals.ended)
def tell_ended(opening, **kwargs):
    tell_those_who_answer("agency_opening_ended", opening, number=opening.readings.count())


def tell_those_who_answer(kind, opening, **facts):
    """Each in her own language. In the agency's service while it is in; where it is out nobody has a role there, and
    its administrators are told all the same."""
    whom, people = told_of(opening.agency, opening.opened_by)
    serves = opening.agency if whom == Told.KEEPERS and opening.agency.is_active else None
    kind = kind if whom == Told.KEEPERS else f"{kind}_unkept"
    for person in people:
        with override(person.language or settings.LANGUAGE_CODE):
            context = facts_of(opening) | facts
        key = f"{kind}:{opening.public_id}:{person.pk}"
        tell(person=person, kind=kind, key=key, context=context, agency=serves)


def facts_of(opening):
    until = timezone.localtime(opening.until, OSLO)
    return {
        "agency": opening.agency.name,
        "slug": opening.agency.slug,
        "by": str(opening.opened_by or _("En portaladministrator")),
        "reason": str(opening.get_reason_display()),
        "until": _("%(day)s kl. %(time)s") % {"day": date_in_words(until.date()), "time": until.strftime("%H.%M")},
    }
