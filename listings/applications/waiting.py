"""What waits for the agency? Cases where the next step is its own, those that have waited longest first, and postings
whose places are all taken."""

from itertools import groupby

from django.db.models import Count, F, Min
from django.urls import reverse

from listings.postings.status import LIFECYCLE as POSTING_LIFECYCLE
from portal.foundation import slots

from .listing import tab_of
from .models import POSTING_OVER, Application
from .status import TONES, Stage

ASSIGNABLE = POSTING_LIFECYCLE.steps["assign"].sources
MOST_NAMED, MOST_POSTINGS = 5, 10
OF_POSTING = ("posting", "posting__title", "posting__language")


def waits_for_agency(request, thing=None):
    """On my page, for those who handle candidates: who has said yes, and each posting with its stages."""
    handled = Application.objects.handled_by(request.user)
    waiting = handled.waiting_for_agency()
    longest = longest_waiting(waiting)
    if not longest:
        return None
    yes = handled.filter(status=Stage.ACCEPTED).exclude(posting__status__in=POSTING_OVER).select_related("person")
    context = {
        "postings": by_posting(waiting.filter(posting__in=longest[:MOST_POSTINGS]), longest),
        "has_more": longest[MOST_POSTINGS:],
        "accepted": yes.order_by("-changed_at")[:MOST_NAMED],
    }
    return slots.Part("listings/applications/parts/waiting.html", context)


def longest_waiting(waiting):
    """Keys of the postings where somebody waits; one more than are shown, when there are."""
    since = waiting.order_by().values("posting").annotate(since=Min("changed_at")).order_by("since", "posting")
    return [row["posting"] for row in since[: MOST_POSTINGS + 1]]


def by_posting(waiting, longest):
    rows = waiting.order_by("posting").values(*OF_POSTING, "status").annotate(count=Count("pk"))
    grouped = groupby(rows, key=lambda row: tuple(row[name] for name in OF_POSTING))
    found = [
        {"pk": pk, "title": title, "lang": lang, "stages": sorted(map(stage, cases), key=lambda one: one["order"])}
        for (pk, title, lang), cases in grouped
    ]
    return sorted(found, key=lambda one: longest.index(one["pk"]))


def stage(row):
    """How many stand there, and the way to them."""
    code = Stage(row["status"])
    table = reverse("applications:candidates", args=[row["posting"]])
    return {
        "label": f"{code.label}: {row['count']}",
        "tone": TONES[code],
        "url": f"{table}?steg={tab_of(code).code}",
        "order": list(Stage).index(code),
    }


def is_full(posting, accepted):
    return accepted >= posting.places and posting.status in ASSIGNABLE


def full_postings(request, thing=None):
    """Above the agency's own postings: those that may be marked as given."""
    accepted = Application.objects.handled_by(request.user).filter(
        status=Stage.ACCEPTED, posting__status__in=ASSIGNABLE
    )
    counted = accepted.order_by("posting__title").values(*OF_POSTING, "posting__places").annotate(taken=Count("pk"))
    full = [
        {"pk": row["posting"], "title": row["posting__title"], "lang": row["posting__language"]}
        for row in counted.filter(taken__gte=F("posting__places"))
    ]
    return slots.Part("listings/applications/parts/full.html", {"postings": full}) if full else None


slots.register("my_page", waits_for_agency, order=20)
slots.register("postings.own", full_postings, order=10)
