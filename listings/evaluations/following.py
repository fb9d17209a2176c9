"""When is an exchange over? Its agreement was completed, or cancelled after the first day."""

from django.dispatch import receiver

from listings.agreements.signals import agreement_moved
from listings.agreements.status import Event
from portal.foundation.clock import oslo_today

from .actions import open_evaluation


@receiver(agreement_moved)
def on_moved(sender, agreement, change, **kwargs):
    today = oslo_today()
    if change.event == Event.COMPLETE or change.event == Event.CANCEL and had_begun(agreement, today):
        open_evaluation(agreement=agreement, ended_on=min(agreement.ends or today, today))


def had_begun(agreement, today):
    return agreement.in_force_at is not None and agreement.starts is not None and agreement.starts <= today
