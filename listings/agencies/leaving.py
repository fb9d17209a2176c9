"""What is let go of those who leave, and when? Their place goes a year after it ended; when that was, the log tells."""

from datetime import timedelta

from django.db.models import CharField, Exists, OuterRef
from django.db.models.functions import Cast
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from portal.foundation.personal_data import register_hold
from portal.foundation.retention import register_rule
from portal.privacy.models import AuditEntry

from .actions import end_roles
from .models import Membership, MembershipRole, PutOut
from .status import MembershipStatus

KEPT, REMEMBERED = timedelta(days=365), timedelta(days=730)


def over(now):
    """Ended, and nothing has happened with it for a year: an end that the log no longer holds is older than that."""
    long_ago = now - KEPT
    own = {"model": Membership._meta.label, "object_id": Cast(OuterRef("pk"), CharField())}
    lately = AuditEntry.objects.filter(**own, at__gte=long_ago)
    ended = Membership.objects.filter(status=MembershipStatus.ENDED, since__lt=long_ago)
    return ended.filter(~Exists(lately))


@register_hold
def keeps_an_agency(person):
    """Without her nobody there could let anybody in."""
    places = Membership.objects
    for place in places.lasting_administrators().filter(user=person).select_related("agency"):
        if not places.lasting_administrators().of(place.agency).exclude(user=person).exists():
            said = gettext("Du er den eneste administratoren i %(agency)s. Gi rollen til en annen først.")
            return said % {"agency": place.agency.name}
    return ""


register_rule(
    "agencies.roles",
    _("En rolle for en tid tas bort når siste dag er over"),
    due=lambda now: MembershipRole.objects.over().count(),
    carry_out=lambda now: end_roles(),
)
register_rule(
    "agencies.put_out",
    _("At noen er tatt ut av en virksomhet, glemmes etter 24 måneder"),
    rows=lambda now: PutOut.objects.filter(at__lte=now - REMEMBERED),
)
register_rule(
    "agencies.memberships",
    _("En tilknytning slettes, med roller og enhet, 12 måneder etter at den ble avsluttet"),
    rows=over,
)
