"""Who may read a shared posting, share one, and stop it?"""

from django.db.models import Q

from listings.agencies.status import AgencyStatus
from listings.postings.choices import Audience
from listings.postings.permissions import writes_for
from listings.postings.status import OPEN
from portal.access.permissions import anybody
from portal.access.rules import RULES, Action, predicate
from portal.foundation.clock import oslo_today

from .obstacles import obstacle


def standing_openly(user):
    deadline = Q(posting__deadline=None) | Q(posting__deadline__gte=oslo_today())
    return deadline & Q(
        withdrawn_at=None,
        posting__live=True,
        posting__status__in=OPEN,
        posting__visibility=Audience.ALL,
        posting__agency__status=AgencyStatus.ACTIVE,
        posting__agency__allows_public_sharing=True,
    )


@predicate(rows=standing_openly)
def stands_openly(user, share):
    """Utlysningen er delt åpent, er for alle og tar imot interesse, og virksomheten deler åpent og er med."""
    return share.is_on and obstacle(share.posting) is None


@predicate
def may_stand_openly(user, posting):
    """Utlysningen er publisert for alle og tar imot interesse, og virksomheten deler åpent og er med."""
    return obstacle(posting) is None


RULES.update(
    {
        Action.SEE_SHARED_POSTING: [[anybody, stands_openly]],
        Action.SHARE_POSTING: [[writes_for, may_stand_openly]],
        Action.STOP_SHARING: [[writes_for]],
    }
)
