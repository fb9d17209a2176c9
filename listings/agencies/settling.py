"""What do the verbs about people share? Wagtail's groups follow, it is recorded, and others hear of it."""

from portal.foundation.admission import forget_places
from portal.foundation.audit import record

from .furnishing import keep_in_step
from .models import Membership
from .signals import member_changed


def settled(membership, event, by, **facts):
    """The membership, saved as it shall be."""
    forget_places(membership.user)
    keep_in_step(membership)
    record(membership, event, by=by, agency=str(membership.agency.public_id), **facts)
    member_changed.send(sender=Membership, membership=membership)
    return membership
