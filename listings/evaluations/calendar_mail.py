"""Which mail about an evaluation brings the last day to answer? As long as it has not been.

It is the day that the agreement's own file has brought already, and takes its place, there too.
"""

from django.utils.translation import gettext as _

from listings.agreements.calendar_file import Dated, later, register_days
from portal.foundation.calendar_files import Deadline, deadline_file
from portal.foundation.message_kinds import bring_files

from .models import Evaluation

CODE = "evaluation_due"


def last_day(person, context):
    found = Evaluation.objects.visible_to(person).filter(public_id=context["id"]).select_related("agreement")
    return [deadline_file(deadline_of(each)) for each in found if not each.is_overdue]


def deadline_of(evaluation):
    return Deadline(
        thing=str(evaluation.agreement.public_id),
        code=CODE,
        day=evaluation.due,
        words=_("Frist for sluttevaluering av hospitering"),
        number=number_of(evaluation),
        path=evaluation.get_absolute_url(),
    )


def number_of(evaluation):
    """Later than any number that the agreement's file gave it, which is that of its version."""
    return later(evaluation.agreement, evaluation.opened_at)


@register_days
def day_that_runs(agreement):
    """Also of an agreement that was cancelled when it had begun."""
    found = Evaluation.objects.filter(agreement=agreement).select_related("agreement").first()
    return {CODE: Dated(found.due, number_of(found), outlives=True)} if found else {}


bring_files("evaluation_opened", last_day)
bring_files("evaluation_waits", last_day)
