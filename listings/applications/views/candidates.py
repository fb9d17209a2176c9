"""Who has answered the agency's posting, stage by stage?"""

from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.views.generic import TemplateView

from listings.postings.models import PostingPage
from listings.postings.status import ENDED
from portal.access.rules import Action
from portal.foundation.paging import paginate
from portal.foundation.views import RuledView

from ..listing import COLUMNS, NEWEST, TABS, Listing, count_stages, count_tabs
from ..scoring import matches
from ..status import AGENCYS_TURN, Stage
from ..waiting import is_full
from . import trails


class CandidateList(RuledView, TemplateView):
    action = Action.SEE_CANDIDATES
    is_confidential = True
    template_name = "listings/applications/candidates.html"

    def get_thing(self):
        rows = PostingPage.objects.visible_to(self.request.user).select_related("agency")
        return get_object_or_404(rows, pk=self.kwargs["posting"])

    def get_context_data(self, **kwargs):
        stages = count_stages(self.thing, self.request.user)
        counts = count_tabs(stages)
        listing = Listing.asked(self.thing, self.request.user, self.request.GET, counts)
        paged = paginate(self.request, listing.rows, per_page=50)
        return super().get_context_data(**kwargs) | {
            "posting": self.thing,
            "listing": listing,
            "count": counts[listing.tab.code],
            "unanswered": unanswered(self.thing, counts),
            "full": full(self.thing, stages[Stage.ACCEPTED]),
            "tabs": [as_link(tab, counts[tab.code], listing) for tab in TABS],
            "columns": [as_column(code, listing) for code in COLUMNS],
            "rows": with_matches(self.thing, list(paged)),
            "paged": paged,
            "trail": trails.posted(self.thing, (_("Kandidater"), "")),
        }


def unanswered(posting, counts):
    """How many have had no answer though the posting has ended; nothing while it goes on."""
    waiting = sum(counts[tab.code] for tab in TABS if tab.stages <= AGENCYS_TURN)
    return waiting if posting.status in ENDED else 0


def full(posting, accepted):
    """For parts/full.html: this posting, when its places are all taken and it may be marked as given."""
    return [{"pk": posting.pk, "title": posting.title, "lang": posting.language}] if is_full(posting, accepted) else []


def as_link(tab, count, listing):
    return {"label": f"{tab.label} ({count})", "url": f"?steg={tab.code}", "is_current": tab == listing.tab}


def as_column(code, listing):
    """A heading that sorts: the other way when it is the one in use."""
    order = listing.order or NEWEST
    is_used = order.lstrip("-") == code
    falls = order.startswith("-")
    direction = ("descending" if falls else "ascending") if is_used else "none"
    return {"label": COLUMNS[code][0], "sort": direction, "value": code if not is_used or falls else f"-{code}"}


def with_matches(posting, applications):
    found = matches(posting, applications)
    return [{"application": row, "match": found.get(row.pk)} for row in applications]
