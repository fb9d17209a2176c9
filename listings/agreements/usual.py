"""What do two agencies usually answer, each in what is its own to decide? An agreement that is made begins with it."""

from .models import UsualTerms
from .terms.usual import AWAY, HERE, usual_in


def usual_terms_of(agency):
    """Kept or not: a row that is only in memory says nothing."""
    return UsualTerms.objects.filter(agency=agency).first() or UsualTerms(agency=agency)


def usual_between(sending, receiving):
    kept = {one.agency_id: one.terms for one in UsualTerms.objects.filter(agency__in=[sending.pk, receiving.pk])}
    return usual_in(kept.get(sending.pk, {}), AWAY) | usual_in(kept.get(receiving.pk, {}), HERE)
