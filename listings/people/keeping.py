"""Which imports are over, and deleted by the calendar; and which does nobody work on?"""

from django.db import transaction

from .models import PeopleImport
from .tasks import carry_on


@transaction.atomic
def tend(now=None):
    """How many were deleted, and how many were put in the queue again. Can be repeated."""
    over = PeopleImport.objects.over(now)
    number = over.count()
    over.delete()
    stalled = list(PeopleImport.objects.stalled(now).values_list("pk", flat=True))
    for pk in stalled:
        transaction.on_commit(lambda pk=pk: carry_on.enqueue(pk))
    return number, len(stalled)
