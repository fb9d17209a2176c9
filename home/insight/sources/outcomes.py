"""What have agencies said about how it went?"""

from listings.postings.models import Outcome
from listings.postings.models.outcome import Result

from .postings import SAID, said_in
from .source import between, day_of, fact, fact_source, oldest

FACTS = ("posting__agency", "posting__municipality__county")
TERMS = ("posting__themes", "posting__competence_lines__competence")


@fact_source("outcome", begins=lambda: oldest(Outcome.objects, "answered_at"), says=SAID)
def outcomes(first, last):
    """Of postings that are settled. One answer for both: somebody came, or the reason why nobody did. Told apart, the
    one could be reckoned from the other."""
    rows = Outcome.objects.filter(result__in=(Result.CAME, Result.NOBODY), **between("answered_at", first, last))
    for outcome in rows.select_related(*FACTS).prefetch_related(*TERMS):
        result = Result.CAME if outcome.result == Result.CAME else outcome.reason or "none"
        cuts = said_in(outcome.posting) | {"result": str(result)}
        yield fact("outcome", day_of(outcome.answered_at), outcome.posting.agency, value=outcome.number, cuts=cuts)
