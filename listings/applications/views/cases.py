"""What has the person sent, how does it stand, and what can she do with it?"""

from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.generic import TemplateView

from portal.access.rules import Action, can
from portal.foundation.paging import paginate
from portal.foundation.views import RuledView

from ..models import Application, AskedNoMore, Invitation
from ..progress import next_step, timeline, turn_of
from ..reading import agency_of, terms_of
from ..regret import mark_seen
from ..status import LIFECYCLE, Stage
from . import trails

MOST_INVITATIONS = 20


def may_update(case):
    """Until the deadline, and until the agency has begun on it."""
    return case.status == Stage.RECEIVED and case.posting.is_open


def as_case(application):
    return {"application": application, "turn": turn_of(application), "next": next_step(application)}


class MyCases(RuledView, TemplateView):
    action = Action.SEE_MY_PAGE
    template_name = "listings/applications/mine.html"

    def get_context_data(self, **kwargs):
        paged = paginate(self.request, Application.objects.sent_by(self.request.user).with_facts().turn_first())
        mark_seen(paged)
        return super().get_context_data(**kwargs) | {
            "paged": paged,
            "cases": [as_case(row) for row in paged],
            "invitations": Invitation.objects.asked_of(self.request.user).with_facts()[:MOST_INVITATIONS],
            "refused": AskedNoMore.objects.filter(person=self.request.user).select_related("agency"),
            "find": {"label": _("Finn muligheter"), "url": reverse("search:postings")},
            "trail": trails.mine(),
        }


class OwnCase(RuledView):
    """One case of the person's own; another's does not exist for her."""

    def get_thing(self):
        rows = Application.objects.sent_by(self.request.user).with_facts().prefetch_related("history__by")
        return get_object_or_404(rows, public_id=self.kwargs["public_id"])

    def trail(self, *last):
        posting = self.thing.posting
        here = (posting.title, self.thing.get_absolute_url(), posting.language)
        return trails.mine(here, *last)


class Case(OwnCase, TemplateView):
    action = Action.SEE_APPLICATION
    template_name = "listings/applications/case.html"

    def get_context_data(self, **kwargs):
        case = self.thing
        mark_seen([case])
        return (
            super().get_context_data(**kwargs)
            | as_case(case)
            | {
                "may_see_posting": can(self.request.user, Action.SEE_POSTING, case.posting),
                "may_withdraw": LIFECYCLE.allows("withdraw", case.status),
                "may_update": may_update(case),
                "may_resend": LIFECYCLE.allows("resend", case.status)
                and can(self.request.user, Action.SEND_INTEREST, case.posting),
                "timeline": timeline(case),
                "terms": terms_of(case.snapshot),
                "home": agency_of(case.snapshot),
                "trail": self.trail(),
            }
        )
