"""Who is told what about an agency's people?"""

from django.conf import settings
from django.contrib.auth import get_user_model
from django.dispatch import receiver
from django.utils.translation import override

from portal.access.roles import PortalRole
from portal.notifications.outbox import tell

from .models import Membership
from .signals import member_waits


@receiver(member_waits)
def ask_administrators(membership, **kwargs):
    person, agency = membership.user, membership.agency
    for administrator in those_who_answer(agency):
        with override(administrator.language or settings.LANGUAGE_CODE):
            context = {"name": str(person), "email": person.email, "agency": agency.name, "slug": agency.slug}
        key = f"member_waits:{membership.pk}:{administrator.pk}"
        own = agency if administrator.belongs_to(agency) else None
        tell(person=administrator, kind="member_waits", key=key, context=context, agency=own)


def those_who_answer(agency):
    """The agency's administrators; the portal's own where it has none yet."""
    own = Membership.objects.administrators_of(agency).people()
    return own or get_user_model().objects.holding(PortalRole.ADMINISTRATOR)
