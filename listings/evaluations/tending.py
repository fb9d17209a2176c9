"""What is done with evaluations each day, without anybody asking? All of it may be done again."""

from listings.agreements.actions.ending import evaluate_by_itself
from listings.agreements.models import Agreement
from listings.agreements.status import Status as Stage
from portal.foundation.clock import oslo_today

from . import signals
from .actions import close_evaluation, open_evaluation
from .deadlines import reminder_on
from .limits import LATE_START
from .models import Evaluation
from .status import Status


def tend():
    """How many were opened, how many parties were reminded, and how many evaluations were closed."""
    return open_what_is_over(), remind(), close()


def open_what_is_over():
    """Also where nobody has pressed the button that says so."""
    today = oslo_today()
    rows = Agreement.objects.filter(status__in=[Stage.IN_FORCE, Stage.COMPLETED], evaluation=None)
    over = rows.filter(ends__lt=today, ends__gte=today - LATE_START).exclude(person=None)
    return len([one for one in over if open_evaluation(agreement=one, ended_on=one.ends)])


def remind():
    today, waiting = oslo_today(), 0
    for evaluation in Evaluation.objects.open().kept().with_facts():
        which = reminder_on(today, evaluation.opened_on, evaluation.due)
        for reply in evaluation.replies.all():
            if which and reply.status == Status.WAITING:
                signals.reply_waits.send(sender=Evaluation, evaluation=evaluation, reply=reply, which=which)
                waiting += 1
    return waiting


def close():
    """And an agreement that was completed after its evaluation was over, is evaluated too."""
    found = list(Evaluation.objects.to_close(oslo_today()).with_facts())
    for evaluation in found:
        close_evaluation(evaluation=evaluation)
    left = Agreement.objects.filter(status=Stage.COMPLETED, evaluation__closed_at__isnull=False)
    for agreement in left:
        evaluate_by_itself(agreement=agreement)
    return len(found)
