"""How long may somebody have a role for a time?"""

from datetime import timedelta

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from portal.foundation.clock import oslo_today

LONGEST = timedelta(days=366)


def check_last_day(membership, role, until):
    """Raises ValidationError."""
    if until < oslo_today():
        raise ValidationError({"until": _("Dagen har vært. Velg i dag eller senere.")})
    if until > oslo_today() + LONGEST:
        raise ValidationError({"until": _("En rolle for en tid kan vare høyst et år.")})
    if membership.roles.lasting().filter(role=role).exists():
        raise ValidationError({"role": _("Kollegaen har rollen allerede, uten sluttdag.")})
