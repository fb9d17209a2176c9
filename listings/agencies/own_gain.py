"""May somebody let herself in, or give herself a role? Not who answers for the portal only: what an agency's own
people read is not hers to read; nor who administers an agency for a time."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from portal.access.rules import Action, can

from .models import Membership
from .models.put_out import mail_box_of


def refuse_own_gain(by, membership):
    """Raises ValidationError. `membership` need not be saved yet. Another account of the same mail box is her own."""
    if mail_box_of(membership.user.email) == mail_box_of(by.email):
        membership = Membership(user=by, agency=membership.agency)
    if not can(by, Action.GIVE_PLACE, membership) or prolongs_her_own(by, membership):
        told = _(
            "Du kan ikke slippe deg selv inn i %(agency)s eller gi deg selv en rolle der. "
            "Be en administrator i virksomheten om det."
        )
        raise ValidationError(told % {"agency": membership.agency.name}, code="own_gain")


def prolongs_her_own(by, membership):
    """Who administers an agency for a time does not give herself more of it, nor longer."""
    lasting = Membership.objects.lasting_administrators().of(membership.agency)
    return membership.user_id == by.pk and not lasting.filter(user=by).exists()
