"""Does the worker do what the portal hands it?"""

from datetime import timedelta

from django.db.models import Count, Q
from django.utils import timezone
from django.utils.translation import gettext as _
from django_tasks import TaskResultStatus
from django_tasks_db.models import DBTaskResult

from portal.foundation.overview import Area, Figure, tells_of_portal

TOO_LONG = timedelta(minutes=15)
"""Longer does a job wait only where no worker runs, or far too few."""
LATELY = timedelta(days=1)


@tells_of_portal(Area.RUNNING, order=30)
def of_jobs(user):
    now = timezone.now()
    counts = DBTaskResult.objects.aggregate(
        late=Count(
            "pk", Q(status=TaskResultStatus.READY, run_after__lte=now - TOO_LONG, enqueued_at__lte=now - TOO_LONG)
        ),
        failed=Count("pk", Q(status=TaskResultStatus.FAILED, finished_at__gte=now - LATELY)),
    )
    text = _("Bakgrunnsjobbene («db_worker») går kanskje ikke. Si fra til den som drifter portalen.")
    late = counts["late"]
    yield Figure(_("Bakgrunnsjobber som har ventet over et kvarter"), late, text=text, waits=late > 0)
    text = _("Den som drifter portalen, finner feilen i loggen.")
    yield Figure(_("Bakgrunnsjobber som feilet siste døgn"), counts["failed"], text=text, waits=counts["failed"] > 0)
