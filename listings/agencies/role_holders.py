"""Who holds a role in an agency?"""

from portal.foundation.role_holders import register_role_holders

from .models import MembershipRole
from .status import MembershipStatus


@register_role_holders
def in_an_agency(keys):
    """Not who is only invited to one."""
    held = MembershipRole.objects.standing().filter(
        membership__user__in=keys, membership__status=MembershipStatus.ACTIVE
    )
    return held.values_list("membership__user", flat=True)
