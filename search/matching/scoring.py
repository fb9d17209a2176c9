"""How well do those who have sent interest fit? By the copy of the profile that stood when they sent it."""

from statistics import median_low

from django.utils.translation import gettext as _

from listings.applications.scoring import Match, register_scorer
from listings.profiles.models import Profile

from .explaining import explain
from .plan import plan_of
from .rarity import terms_of_today
from .reading import posting_facts, snapshot_facts
from .summary import lacks_of, summed_up
from .vocabulary import words_of_today


@register_scorer
def score(posting, applications):
    """Who does not want to be matched, or had no profile, stands in the middle: nothing is said of her."""
    applications = list(applications)
    plan, words = plan_of(posting_facts(posting), terms_of_today()), words_of_today()
    people, silent = snapshot_facts(one.snapshot for one in applications), objecting(applications)
    judged = {
        application.pk: explain(plan, person, words)
        for application, person in zip(applications, people, strict=True)
        if application.snapshot.get("competences") and application.person_id not in silent
    }
    middle = median_low([judgement.points for judgement in judged.values()]) if judged else 0
    return {one.pk: match(judged.get(one.pk), words, middle) for one in applications}


def objecting(applications):
    people = {application.person_id for application in applications}
    return set(Profile.objects.filter(user__in=people, takes_matching=False).values_list("user", flat=True))


def match(judgement, words, middle):
    if judgement is None:
        return Match(middle, (), _("Ikke sammenlignet"))
    told = summed_up(judgement, words)
    return Match(judgement.points, told["parts"], told["sentence"], lacks_of(judgement))
