"""What becomes of an agreement when somebody who is to sign it for an agency leaves the agency, or is erased?

Her agency names another, and hears of it once. What she has signed stands.
"""

from django.dispatch import receiver

from listings.agencies.signals import member_changed
from listings.agencies.status import MembershipStatus

from . import signals
from .models import Agreement
from .progress import is_to_choose


@receiver(member_changed)
def on_member_changed(sender, membership, **kwargs):
    if membership.status != MembershipStatus.ENDED:
        return
    for agreement, side in to_be_signed_by(membership.user):
        if agreement.agency_on(side) == membership.agency:
            say_that_she_is_gone(membership.user, agreement, side)


def to_be_signed_by(person):
    """Each with the side that she is to sign for, and has not yet."""
    for agreement in Agreement.objects.live().filter(signatories__person=person).with_people():
        for one in agreement.signatories.all():
            if one.person_id == person.pk and is_to_choose(agreement, one.party):
                yield agreement, one.party


def say_that_she_is_gone(person, agreement, side):
    signals.signatory_gone.send(sender=Agreement, agreement=agreement, side=side, person=person)
