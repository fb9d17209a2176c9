"""Who must say yes before a posting is out, and what is said to one who writes it but may not?"""

from django.core.exceptions import PermissionDenied
from django.utils.translation import gettext_lazy as _

from listings.agencies.models import Membership
from portal.access.rules import Action, can, require

from .drafts import fresh
from .permissions import administers
from .status import Status

TO_WHO_WROTE_IT = {
    Status.DRAFT: _(
        "Du har skrevet i denne utlysningen. Send den til godkjenning, "
        "så kan en annen administrator hos dere publisere den."
    ),
    Status.SUBMITTED: _("Du har skrevet i denne utlysningen. En annen administrator hos dere må godkjenne den."),
}
TO_A_PUBLISHER = {
    Status.DRAFT: _("En administrator hos dere må publisere. Send utlysningen til godkjenning når den er klar."),
    Status.SUBMITTED: _("Utlysningen venter på godkjenning fra en administrator hos dere."),
}
HER_CHANGES = _(
    "Du har skrevet i denne utlysningen. En annen administrator hos dere må publisere. Si fra til en av dem."
)
CHANGES = _("En administrator hos dere må publisere. Si fra til en av dem.")
NOBODY_MAY = _(
    "Ingen hos dere kan godkjenne denne utlysningen. Det må en administrator som ikke har skrevet i den, gjøre."
)
WAY_OF_AN_ADMINISTRATOR = _(
    "Gi en kollega rollen som administrator i «Folk og roller», slipp inn en kollega der, "
    "eller be portaladministratoren om hjelp."
)
WAY_OF_A_PUBLISHER = _(
    "Be en administrator hos dere eller portaladministratoren gi en kollega rollen som administrator."
)


def why_not_publish(user, posting):
    """Empty when she may."""
    if can(user, Action.PUBLISH_POSTING, posting):
        return ""
    if not those_who_may_approve(posting):
        return f"{NOBODY_MAY} {WAY_OF_AN_ADMINISTRATOR if administers(user, posting) else WAY_OF_A_PUBLISHER}"
    if administers(user, posting):
        return str(TO_WHO_WROTE_IT.get(posting.status, HER_CHANGES))
    return str(TO_A_PUBLISHER.get(posting.status, CHANGES))


def may_approve(user, posting):
    """Whether she is the second pair of eyes, and not one who just needs none."""
    return administers(user, posting) and can(user, Action.PUBLISH_POSTING, posting)


def those_who_may_approve(posting):
    administrators = Membership.objects.administrators_of(posting.agency).people()
    return [person for person in administrators if can(person, Action.PUBLISH_POSTING, posting)]


def require_publishing(by, posting):
    """Judged by the words as they are now: `posting` may have been read before somebody wrote the last of them.

    Raises PermissionDenied with a sentence for the one who asks.
    """
    require(by, Action.EDIT_POSTING, posting)
    if refusal := why_not_publish(by, fresh(posting.pk)):
        raise PermissionDenied(refusal)
