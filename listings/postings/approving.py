"""Who must say yes before a posting is out, and what is said to one who writes it but may not?"""

from django.core.exceptions import PermissionDenied
from django.utils.translation import gettext_lazy as _

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


def why_not_publish(user, posting):
    """Empty when she may."""
    if can(user, Action.PUBLISH_POSTING, posting):
        return ""
    if administers(user, posting):
        return str(TO_WHO_WROTE_IT.get(posting.status, HER_CHANGES))
    return str(TO_A_PUBLISHER.get(posting.status, CHANGES))


def require_publishing(by, posting):
    """Judged by the words as they are now: `posting` may have been read before somebody wrote the last of them.

    Raises PermissionDenied with a sentence for the one who asks.
    """
    require(by, Action.EDIT_POSTING, posting)
    if refusal := why_not_publish(by, fresh(posting.pk)):
        raise PermissionDenied(refusal)
