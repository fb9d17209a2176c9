"""Who is told what about an exchange, or a plan of exchanges? Rows in the outbox."""

from django.conf import settings
from django.dispatch import receiver
from django.urls import reverse
from django.utils.translation import ngettext, override

from listings.agreements.status import AGENCIES, Party
from portal.foundation.clock import oslo_today
from portal.foundation.dates import day_in_words
from portal.notifications.outbox import tell

from . import signals
from .exchange import Exchange, visible_to
from .reminding import TALK, stamp_of
from .sides import people_of, sides_of, with_leader

OF_THE_PARTIES_ALONE = frozenset({"extension"})
"""A leader who follows the exchange does not change the agreement."""


@receiver(signals.leader_named)
def on_leader_named(sender, plan, by, **kwargs):
    """Once a day, however often she is taken out and put in again."""
    address = f"{reverse('exchanges:plan', args=[plan.agency.slug])}?ar={plan.year}"
    context = {"id": plan.pk, "agency": plan.agency.short, "year": plan.year, "name": by.name, "address": address}
    key = f"exchange_plan_leader:{plan.pk}:{oslo_today().isoformat()}:{plan.leader_id}"
    tell(kind="exchange_plan_leader", key=key, person=plan.leader, context=context)


@receiver(signals.day_near)
def on_day_near(sender, agreement, what, day, **kwargs):
    """All three parties, and a leader who does what is her agency's. A day that is moved is told anew, and no other
    twice."""
    tell_all(what, agreement, day, key=day.isoformat())


@receiver(signals.midway_set)
def on_midway_set(sender, agreement, talk, **kwargs):
    day = Exchange(agreement, agreement.starts).midway
    tell_all("midway_moved", agreement, day, key=talk.changed_at.isoformat(), but=talk.by_id)


def tell_all(what, agreement, day, key, but=None):
    kind = f"exchange_{what}"
    people = people_of(agreement, Party.PERSON, *AGENCIES)
    for person in people if what in OF_THE_PARTIES_ALONE else with_leader(people, agreement):
        if person.pk != but and visible_to(person).filter(pk=agreement.pk).exists():
            with override(person.language or settings.LANGUAGE_CODE):
                context = facts(agreement, what, day)
            tell(kind=kind, key=f"{kind}:{agreement.pk}:{key}:{person.pk}", person=person, context=context)


@receiver(signals.lines_waiting)
def on_lines_waiting(sender, agreement, side, left, **kwargs):
    """Those who can tick the lines: not the one who goes for her agency too, nor who only signed."""
    for person in with_leader(people_of(agreement, side), agreement):
        if side in sides_of(person, agreement):
            with override(person.language or settings.LANGUAGE_CODE):
                context = parties(agreement) | {"side": str(side), "lines": in_words(left)}
            key = f"exchange_lines:{agreement.pk}:{side}:{oslo_today().isoformat()}:{person.pk}"
            tell(kind="exchange_lines", key=key, person=person, context=context)


def in_words(left):
    soon = ngettext("%(number)s punkt har frist innen en uke.", "%(number)s punkter har frist innen en uke.", left.soon)
    late = ngettext("%(number)s punkt er over fristen.", "%(number)s punkter er over fristen.", left.late)
    said = [(soon, left.soon), (late, left.late)]
    return " ".join(words % {"number": number} for words, number in said if number)


def facts(agreement, what, day):
    when = Exchange(agreement, oslo_today()).midway_when if what in TALK else day_in_words(day)
    return parties(agreement) | {"what": what, "day": stamp_of(agreement, what), "when": when}


def parties(agreement):
    return {
        "id": str(agreement.public_id),
        "number": agreement.number,
        "sending": agreement.sending.short,
        "receiving": agreement.receiving.short,
    }
