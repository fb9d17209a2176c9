"""What has the person sent, how does it stand, and what can she do with it?"""

from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.generic import TemplateView

from listings.approvals.progress import next_step as what_manager_does
from listings.approvals.standing import approval_for
from portal.access.rules import Action, can
from portal.foundation.paging import paginate
from portal.foundation.views import RuledView

from ..approval import rule_in_words
from ..giving_up import may_be_given_up
from ..models import Application, AskedNoMore, Invitation
from ..opened import read_by_owner
from ..progress import cases_of, timeline
from ..reading import agency_of, terms_of
from ..regret import mark_seen
from ..status import CHOSEN, LIFECYCLE, Stage
from . import trails

MOST_INVITATIONS = 20


def may_update(case):
    """Until the deadline, and until the agency has begun on it."""
    return case.status == Stage.RECEIVED and case.posting.is_open


def managers_part(case):
    """What her own manager has been asked, and when the rule of her agency wants the answer. After her yes the way to
    ask stands with whose turn it is."""
    asked = approval_for(person=case.person, posting=case.posting, home=case.home_agency)
    return {
        "asked": asked,
        "next": what_manager_does(asked) if asked else "",
        "rule": rule_in_words(case.home_agency) if case.is_ongoing or case.status == Stage.ACCEPTED else "",
        "may_ask": case.is_ongoing and asked is None and can(case.person, Action.ASK_MANAGER, case.posting),
    }


class MyCases(RuledView, TemplateView):
    action = Action.SEE_MY_PAGE
    template_name = "listings/applications/mine.html"

    def get_context_data(self, **kwargs):
        paged = paginate(self.request, Application.objects.sent_by(self.request.user).with_facts().turn_first())
        mark_seen(paged)
        return super().get_context_data(**kwargs) | {
            "paged": paged,
            "cases": cases_of(paged, self.request.user),
            "invitations": Invitation.objects.asked_of(self.request.user).with_facts()[:MOST_INVITATIONS],
            "refused": AskedNoMore.objects.filter(person=self.request.user).select_related("agency"),
            "find": {"label": _("Finn muligheter"), "url": reverse("search:postings")},
            "trail": trails.mine(),
        }


class OwnCase(RuledView):
    """One case of the person's own; another's does not exist for her."""

    def cases(self):
        return Application.objects.sent_by(self.request.user)

    def get_thing(self):
        rows = self.cases().with_facts().prefetch_related("history__by")
        return get_object_or_404(rows, public_id=self.kwargs["public_id"])

    def trail(self, *last):
        posting = self.thing.posting
        here = (posting.title, self.thing.get_absolute_url(), posting.language)
        return trails.mine(here, *last)


class Case(OwnCase, TemplateView):
    """Where she stays with a place while her agency has let her go, it is all that she may open of the trade."""

    action = Action.SEE_APPLICATION
    template_name = "listings/applications/case.html"

    def cases(self):
        return Application.objects.kept_by(self.request.user)

    def trail(self, *last):
        posting = self.thing.posting
        may_go_up = can(self.request.user, Action.SEE_MY_PAGE)
        return super().trail(*last) if may_go_up else trails.trail((posting.title, "", posting.language))

    def get_context_data(self, **kwargs):
        case = self.thing
        mark_seen([case])
        return (
            super().get_context_data(**kwargs)
            | cases_of([case], self.request.user)[0]
            | {
                "may_see_posting": can(self.request.user, Action.SEE_POSTING, case.posting),
                "may_change": can(self.request.user, Action.WITHDRAW_APPLICATION, case),
                "may_give_up": can(self.request.user, Action.ANSWER_OFFER, case) and may_be_given_up(case),
                "is_chosen": case.status in CHOSEN,
                "may_withdraw": LIFECYCLE.allows("withdraw", case.status),
                "may_update": may_update(case),
                "may_resend": LIFECYCLE.allows("resend", case.status)
                and can(self.request.user, Action.SEND_INTEREST, case.posting),
                "timeline": timeline(case),
                "terms": terms_of(case.snapshot),
                "home": agency_of(case.snapshot),
                "read_by_owner": read_by_owner(case),
                "manager": managers_part(case),
                "trail": self.trail(),
            }
        )
