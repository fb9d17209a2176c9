"""Who has answered the agency's posting, stage by stage? On a page, on paper and in a spreadsheet."""

from django.http import HttpResponse
from django.utils.translation import gettext as _
from django.views import View
from django.views.generic import TemplateView

from listings.postings.status import ENDED
from portal.foundation.paging import paginate

from .. import actions
from ..approval import answers_for
from ..listing import COLUMNS, NAMING, NEWEST, TABS, Listing, count_stages, count_tabs, tags_on
from ..regret import regrets
from ..scoring import matches
from ..second_chance import pool
from ..spreadsheet import TYPE, spreadsheet
from ..status import AGENCYS_TURN, Stage
from ..steps import steps_together
from ..waiting import is_full
from .posted import OfPosting


class Listed(OfPosting):
    """The table that the address asks for."""

    is_confidential = True

    def find(self):
        self.stages = count_stages(self.thing, self.request.user)
        self.counts = count_tabs(self.stages)
        return Listing.asked(self.thing, self.request.user, self.request.GET, self.counts)


class CandidateList(Listed, TemplateView):
    template_name = "listings/applications/candidates.html"

    def get_context_data(self, **kwargs):
        listing = self.find()
        paged = paginate(self.request, listing.rows, per_page=50)
        rows = with_matches(self.thing, list(paged))
        return super().get_context_data(**kwargs) | {
            "posting": self.thing,
            "listing": listing,
            "count": paged.page.paginator.count,
            "unanswered": unanswered(self.thing, self.counts),
            "waiting": waiting_in(self.counts),
            "full": full(self.thing, self.stages[Stage.ACCEPTED]),
            "tabs": [as_link(tab, self.counts[tab.code], listing) for tab in TABS],
            "columns": columns(listing, is_judged=any(row["match"] for row in rows)),
            "rows": rows,
            "paged": paged,
            "tags": [as_tag(tag, listing) for tag in tags_on(self.thing, self.request.user)],
            "steps": steps_together() if listing.tab.stages & AGENCYS_TURN else [],
            "regrets": regrets(self.candidates),
            "has_second_chances": pool(self.thing, self.request.user).exists(),
            "trail": self.trail()[:-1] + [{"label": _("Kandidater"), "url": ""}],
        }


class Printed(Listed, TemplateView):
    """All of a tab on one page, with nothing to press."""

    template_name = "listings/applications/printed.html"

    def get_context_data(self, **kwargs):
        listing = self.find()
        rows = with_matches(self.thing, list(listing.rows))
        actions.note_listing(posting=self.thing, by=self.request.user, how="printed")
        return super().get_context_data(**kwargs) | {
            "posting": self.thing,
            "listing": listing,
            "rows": rows,
            "trail": self.trail((_("Utskrift"), "")),
        }


class Spreadsheet(Listed, View):
    def get(self, request, posting):
        listing = self.find()
        actions.note_listing(posting=self.thing, by=request.user, how="exported")
        content = spreadsheet(with_matches(self.thing, list(listing.rows)))
        name = f"kandidater-{self.thing.pk}-{listing.tab.code}.xlsx"
        return HttpResponse(
            content, content_type=TYPE, headers={"Content-Disposition": f'attachment; filename="{name}"'}
        )


def waiting_in(counts):
    """How many have had no answer yet."""
    return sum(counts[tab.code] for tab in TABS if tab.stages <= AGENCYS_TURN)


def unanswered(posting, counts):
    """How many have had no answer though the posting has ended; nothing while it goes on."""
    return waiting_in(counts) if posting.status in ENDED else 0


def full(posting, accepted):
    """For parts/full.html: this posting, when its places are all taken and it may be marked as given."""
    return [{"pk": posting.pk, "title": posting.title, "lang": posting.language}] if is_full(posting, accepted) else []


def as_link(tab, count, listing):
    url = listing.address(steg=tab.code)
    return {"label": f"{tab.label} ({count})", "url": url, "is_current": tab == listing.tab}


def as_tag(tag, listing):
    """A filter: chosen once more, it is taken off."""
    is_current = tag.pk == listing.tag
    return {"label": tag.name, "url": listing.address(merke="" if is_current else tag.pk), "is_current": is_current}


def columns(listing, *, is_judged):
    """Where somebody judges, how well they fit is a column too, and the one that sorts when no other is asked for."""
    order = listing.sorts or ("" if is_judged else NEWEST)
    found = [as_column(code, order, listing) for code in COLUMNS]
    if is_judged:
        direction = "none" if order else "descending"
        found.append({"label": _("Slik passer de"), "sort": direction, "url": listing.address(sorter="")})
    return found


def as_column(code, order, listing):
    """A heading that sorts: the other way when it is the one in use."""
    is_used = order.lstrip("-") == code
    falls = order.startswith("-")
    direction = ("descending" if falls else "ascending") if is_used else "none"
    other = code if not is_used or falls else f"-{code}"
    url = "" if listing.hides_names and code in NAMING else listing.address(sorter=other)
    return {"label": COLUMNS[code][0], "sort": direction, "url": url}


def with_matches(posting, applications):
    found, managers = matches(posting, applications), answers_for(applications, posting)
    return [{"application": row, "match": found.get(row.pk), "manager": managers.get(row.pk)} for row in applications]
