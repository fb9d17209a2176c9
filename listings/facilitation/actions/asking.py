"""How does a person ask the facilitator for help, and take it back?"""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from listings.profiles.models import Profile
from portal.access.rules import Action, can
from portal.foundation.audit import record

from .. import signals
from ..models import Wish


@transaction.atomic
def ask_for_help(*, by, text=""):
    """Once for each person; again is other words. Raises ValidationError when no facilitator could see her profile."""
    profile = Profile.objects.of(by).select_related("user").first()
    if profile is None or not can(by, Action.ASK_FOR_HELP, profile):
        raise ValidationError(_("Vis profilen din for koblingshjelpen først, så formidleren kan se hva du kan."))
    wish, is_new = Wish.objects.update_or_create(person=by, defaults={"text": text, "made_at": timezone.now()})
    record(wish, "wish.made", by=by)
    if is_new:
        signals.asked_for_help.send(sender=Wish, wish=wish)
    return wish


@transaction.atomic
def take_back_wish(*, by):
    """Twice is as once."""
    for wish in Wish.objects.of(by):
        record(wish, "wish.taken_back", by=by)
        wish.delete()
