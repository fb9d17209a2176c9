"""What happened to postings: which came out, and how many were interested when the deadline passed?"""

from django.db.models import Count, Q

from listings.applications.status import Stage
from listings.postings.models import PostingPage
from listings.postings.status import PUBLIC_HISTORY

from ..bands import length_of
from .source import between, day_of, fact, fact_source, oldest

FACTS = ("agency", "municipality__county")
TERMS = ("themes", "competence_lines__competence")
SAID = "kind", "form", "length", "percentage", "county", "payer", "theme", "wanted", "offered"


def said_in(posting):
    """The answers that a posting gives, by which figures are split."""
    county = posting.municipality.county.code if posting.municipality else None
    terms = {"theme": [theme.slug for theme in posting.themes.all()]}
    for side in ("wanted", "offered"):
        terms[side] = [line.competence.slug for line in getattr(posting, side)]
    return terms | {
        "kind": posting.kind,
        "form": posting.form,
        "length": length_of(posting.months_min, posting.months_max),
        "percentage": posting.percentage or "agreed",
        "county": county or "none",
        "payer": posting.salary_paid_by,
    }


def whole(rows):
    return rows.select_related(*FACTS).prefetch_related(*TERMS)


def postings_of(keys):
    """By their keys, with all that is said in them."""
    return {posting.pk: posting for posting in whole(PostingPage.objects.filter(pk__in=set(keys)))}


@fact_source("published", begins=lambda: oldest(PostingPage.objects, "published_at"), says=SAID)
def published(first, last):
    """Each time it comes out, whatever has become of it since."""
    for posting in whole(PostingPage.objects.filter(**between("published_at", first, last))):
        yield fact("published", day_of(posting.published_at), posting.agency, cuts=said_in(posting))


def first_deadline():
    return oldest(PostingPage.objects.filter(published_at__isnull=False), "deadline")


@fact_source("deadline", begins=first_deadline, says=SAID)
def deadlines(first, last):
    """With the number of those who had not taken their interest back."""
    rows = PostingPage.objects.filter(deadline__range=(first, last), status__in=PUBLIC_HISTORY)
    stands = ~Q(applications__status=Stage.WITHDRAWN) & Q(applications__isnull=False)
    for posting in whole(rows.annotate(candidates=Count("applications", filter=stands, distinct=True))):
        yield fact("deadline", posting.deadline, posting.agency, value=posting.candidates, cuts=said_in(posting))
