"""What happens here when an agreement comes into force, and when it is changed?"""

from django.dispatch import receiver

from listings.agreements.signals import agreement_amended, agreement_moved
from listings.agreements.status import Event

from .actions import forget_midway_day, make_lists


@receiver(agreement_moved)
def on_moved(sender, agreement, change, **kwargs):
    if change.event == Event.ENTER:
        make_lists(agreement=agreement)


@receiver(agreement_amended)
def on_amended(sender, agreement, amendment, change, before, **kwargs):
    """What all three have signed weighs more than a day that was set beside it."""
    if change.event == Event.AMENDED:
        is_agreed = before["midway_talk"] != amendment.terms["midway_talk"]
        forget_midway_day(agreement=agreement, is_agreed=is_agreed)
