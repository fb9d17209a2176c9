"""Which imports are over, and deleted by the calendar; and which does nobody work on?"""

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from portal.foundation.retention import register_rule

from .models import PeopleImport
from .tasks import carry_on


@transaction.atomic
def resume_stalled(now=None):
    """How many were put in the queue again. Can be repeated."""
    stalled = list(PeopleImport.objects.stalled(now).values_list("pk", flat=True))
    for pk in stalled:
        transaction.on_commit(lambda pk=pk: carry_on.enqueue(pk))
    return len(stalled)


def forget(now):
    """With their lines, which are not counted: a list is one thing to who uploaded it."""
    over = list(PeopleImport.objects.over(now))
    return sum(one.delete()[0] > 0 for one in over)


register_rule(
    "people.imports",
    _(
        "Opplastede lister over folk slettes et døgn etter at de er hentet inn. Blir de ikke hentet inn, slettes de et "
        "døgn etter opplastingen"
    ),
    rows=PeopleImport.objects.over,
    carry_out=forget,
)
