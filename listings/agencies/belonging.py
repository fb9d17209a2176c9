"""What follows when somebody comes to an agency, leaves it, or gets or loses a role there, whoever decided it?"""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from portal.access.roles import Role
from portal.foundation.admission import forget_places
from portal.foundation.audit import record

from .furnishing import keep_in_step
from .models import Membership, MembershipRole
from .signals import member_changed
from .status import MEMBERSHIP_LIFECYCLE


def settled(membership, event, by, **facts):
    forget_places(membership.user)
    keep_in_step(membership)
    record(membership, event, by=by, agency=str(membership.agency.public_id), **facts)
    member_changed.send(sender=Membership, membership=membership)
    return membership


def leave(membership):
    """Her roles go, so that coming back does not bring them; and no provider brings her back, whatever it says."""
    MEMBERSHIP_LIFECYCLE.end(membership)
    membership.came_by = ""
    membership.save(update_fields=["status", "came_by"])
    membership.roles.all().delete()


def keep_one_administrator(membership):
    """Locks the agency's administrators, so that two who leave at once do not both pass."""
    administrators = Membership.objects.active().of(membership.agency).with_role(Role.ADMINISTRATOR)
    ids = set(administrators.select_for_update(of=("self",)).values_list("pk", flat=True))
    if ids == {membership.pk}:
        raise ValidationError(
            _("Virksomheten må ha minst én administrator. Gi rollen til en annen først."), code="last_administrator"
        )


def give(membership, role, source="by_hand"):
    """`source`: by_hand or by_directory. The other one may have given it already."""
    MembershipRole.objects.update_or_create(
        membership=membership,
        role=Role(role),
        defaults={source: True},
        create_defaults={"by_hand": False, source: True},
    )


def take(membership, role, source="by_hand"):
    """What the other source gives stays. Raises ValidationError when nobody else could give the role back."""
    held = membership.roles.filter(role=role).first()
    if held is None:
        return
    setattr(held, source, False)
    if held.by_hand or held.by_directory:
        held.save(update_fields=[source])
        return
    if role == Role.ADMINISTRATOR:
        keep_one_administrator(membership)
    held.delete()
