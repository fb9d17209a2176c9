"""Which postings are the agency's own, in the order somebody works through them?"""

from django.db.models import Count, Q
from django.utils.translation import gettext_lazy as _

from ..models import PostingPage
from ..permissions import written_agencies
from ..status import ENDED, FINDABLE, UNPUBLISHED

GROUPS = {
    "arbeid": (_("Under arbeid"), UNPUBLISHED),
    "ute": (_("Ute nå"), FINDABLE),
    "avsluttet": (_("Avsluttet"), ENDED),
}


def own_postings(user):
    return (
        PostingPage.objects.of_any(written_agencies(user))
        .select_related("agency", "owner", "outcome")
        .order_by("-latest_revision_created_at", "-pk")
    )


def count_groups(postings):
    """How many in each group, in one query."""
    numbers = {name: Count("pk", filter=Q(status__in=states)) for name, (_label, states) in GROUPS.items()}
    return postings.order_by().aggregate(**numbers)
