"""Who holds a role for the whole portal?"""

from django.db.models import Q

from portal.foundation.role_holders import register_role_holders

from .models import User


@register_role_holders
def in_the_portal(keys):
    holders = User.objects.filter(Q(is_superuser=True) | Q(portal_roles__isnull=False), pk__in=keys)
    return holders.values_list("pk", flat=True)
