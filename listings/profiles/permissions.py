"""Who may see a profile? In this house so far only its owner: it is hidden until the person chooses."""

from django.db.models import Q

from portal.access.rules import RULES, Action, predicate


@predicate(rows=lambda user: Q(user=user.pk))
def is_own_profile(user, profile):
    """Profilen er personens egen."""
    return user.is_authenticated and profile.user_id == user.pk


RULES.update({Action.SEE_PROFILE: [[is_own_profile]]})
