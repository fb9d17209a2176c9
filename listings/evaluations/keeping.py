"""Which answers is it time to let go?"""

from django.utils.translation import gettext_lazy as _

from portal.foundation.retention import register_rule

from .actions import anonymise
from .models import Evaluation
from .publishing import persons_yes


def without_yes():
    """What stayed because of a yes that was taken back later."""
    rows = Evaluation.objects.filter(anonymised_at__isnull=False).with_facts()
    return [evaluation for evaluation in rows if not persons_yes(evaluation)]


def due(now):
    return Evaluation.objects.over(now).count() + len(without_yes())


def forget(now):
    emptied = without_yes()
    old = list(Evaluation.objects.over(now))
    for evaluation in old:
        anonymise(evaluation=evaluation)
    for evaluation in emptied:
        evaluation.delete()
    return len(old) + len(emptied)


register_rule(
    "evaluations.evaluations",
    _("Svar på evalueringer slettes ett år etter at evalueringen ble åpnet. Tallene i statistikken er uten navn"),
    due=due,
    carry_out=forget,
)
