"""What does the portal's owner read of an agency's candidates, while it is open? Nothing here can be pressed."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db.models import Count, Q
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.generic import TemplateView

from listings.agencies.models import Agency
from listings.oversight.actions import note_reading
from listings.oversight.models import Opening
from listings.oversight.pages import Shown
from listings.postings.models import PostingPage
from portal.access.rules import Action, can
from portal.foundation.paging import paginate
from portal.foundation.views import RuledView

from ..models import Application
from ..opened import ONE, POSTINGS, TABLE
from ..progress import timeline
from ..reading import agency_of
from .candidate import what_is_told, words_to
from .trails import trail


class Opened(RuledView, TemplateView):
    """Every showing is a reading, written down before the page is made. Whoever has opened the agency once, learns that
    it is over; for others what is below it does not exist."""

    action = Action.SEE_OPENED_CANDIDATES
    http_method_names = ["get", "head"]
    is_confidential = True

    def dispatch(self, request, *args, **kwargs):
        try:
            return super().dispatch(request, *args, **kwargs)
        except PermissionDenied:
            last = self.last_opening()
            if last is None:
                raise
            messages.warning(request, _("Virksomheten er ikke åpen for deg nå."))
            return redirect(last)

    def last_opening(self):
        """The one that she had, when she may still see that."""
        own = Opening.objects.by(self.request.user).filter(agency=self.agency).first()
        return own if own and can(self.request.user, Action.SEE_OPENING, own) else None

    def opened_once(self):
        return Opening.objects.by(self.request.user).values("agency")

    def note(self, page, thing, **facts):
        return note_reading(agency=self.agency, by=self.request.user, shown=Shown(page, thing, **facts))

    def trail(self, opening, *last):
        """Each step below the opening; the last is this page."""
        steps = [(_("Innsyn i %(agency)s") % {"agency": self.agency.short}, opening.get_absolute_url()), *last]
        return trail(*steps)

    @property
    def first(self):
        return _("Kandidatene"), reverse("applications:opened", args=[self.agency.slug])


class Postings(Opened):
    """Those that somebody has answered."""

    template_name = "listings/applications/opened_postings.html"

    def get_thing(self):
        self.agency = get_object_or_404(Agency.objects.visible_to(self.request.user), slug=self.kwargs["slug"])
        return self.agency

    def get_context_data(self, **kwargs):
        opening = self.note(POSTINGS, self.agency)
        others = Count("applications", filter=~Q(applications__person=self.request.user))
        postings = PostingPage.objects.filter(agency=self.agency).annotate(candidates=others)
        return super().get_context_data(**kwargs) | {
            "opening": opening,
            "agency": self.agency,
            "paged": paginate(self.request, postings.filter(candidates__gt=0).order_by("-pk"), per_page=50),
            "trail": self.trail(opening, (_("Kandidatene"), "")),
        }


class Candidates(Opened):
    template_name = "listings/applications/opened_candidates.html"

    def get_thing(self):
        postings = PostingPage.objects.filter(agency__in=self.opened_once()).select_related("agency")
        posting = get_object_or_404(postings, pk=self.kwargs["posting"])
        self.agency = posting.agency
        return posting

    def get_context_data(self, **kwargs):
        posting = self.thing
        rows = Application.objects.opened_to(self.request.user).to(posting).with_facts().prefetch_related("tags")
        paged = paginate(self.request, rows.order_by("-submitted_at", "pk"), per_page=50)
        people = [row.person_id for row in paged]
        opening = self.note(TABLE, posting, about=str(posting.pk), title=posting.title, people=people)
        return super().get_context_data(**kwargs) | {
            "opening": opening,
            "posting": posting,
            "paged": paged,
            "trail": self.trail(opening, self.first, (posting.title, "", posting.language)),
        }


class Candidate(Opened):
    action = Action.READ_OPENED_CANDIDATE
    template_name = "listings/applications/opened_candidate.html"

    def get_thing(self):
        rows = Application.objects.filter(posting__agency__in=self.opened_once()).with_facts()
        rows = rows.prefetch_related("history__by", "notes__author", "tags", "posting__competence_lines__competence")
        candidate = get_object_or_404(rows, public_id=self.kwargs["public_id"])
        self.agency = candidate.posting.agency
        return candidate

    def get_context_data(self, **kwargs):
        candidate, posting = self.thing, self.thing.posting
        facts = {"about": str(candidate.public_id), "title": posting.title, "people": [candidate.person_id]}
        opening = self.note(ONE, candidate, **facts)
        table = posting.title, reverse("applications:opened_candidates", args=[posting.pk]), posting.language
        return (
            super().get_context_data(**kwargs)
            | {
                "opening": opening,
                "application": candidate,
                "home": "" if candidate.is_unnamed else agency_of(candidate.snapshot),
                "timeline": timeline(candidate, to_agency=True),
                "words": words_to(candidate),
                "is_opened": True,
                "trail": self.trail(opening, self.first, table, (candidate.shown_name, "")),
            }
            | what_is_told(candidate)
        )
