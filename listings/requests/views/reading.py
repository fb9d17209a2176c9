"""What do the two agencies see of a request, and which requests does somebody follow?"""

from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.generic import TemplateView

from portal.access.rules import Action, can
from portal.foundation.paging import paginate
from portal.foundation.views import RuledView

from ..models import Request
from ..places import ways_on
from ..progress import next_step, timeline, turn_of
from ..sides import other, people_of, side_of
from ..status import LIFECYCLE, Side
from ..steps import buttons_for
from . import trails

SENT = "sendt"


class OfRequest(RuledView):
    """A request of hers; of others' it is not even said that they exist."""

    action = Action.SEE_REQUEST

    def get_thing(self):
        rows = Request.objects.visible_to(self.request.user).with_facts()
        return get_object_or_404(rows, public_id=self.kwargs["public_id"])


class Read(OfRequest, TemplateView):
    is_confidential = True
    template_name = "listings/requests/request.html"

    def get_context_data(self, **kwargs):
        thing, user = self.thing, self.request.user
        changes = list(thing.history.all())
        may_change = LIFECYCLE.allows("change", thing.status) and can(user, Action.CHANGE_REQUEST, thing)
        return super().get_context_data(**kwargs) | {
            "sent": thing,
            "is_owner": side_of(user, thing) == Side.OWNER,
            "turn": turn_of(thing, user),
            "next": next_step(thing, user),
            "ways": ways_on(user, thing),
            "buttons": buttons_for(user, thing),
            "may_change": may_change,
            "may_see_posting": can(user, Action.SEE_POSTING, thing.posting),
            "may_see_about": bool(thing.about and can(user, Action.SEE_POSTING, thing.about)),
            "words": [change for change in changes if change.text][::-1],
            "timeline": timeline(thing, changes),
            "contacts": contacts_of_other(thing, user),
            "trail": trails.of_request(thing, user),
        }


def contacts_of_other(thing, user):
    """Whom to write to at the other agency, from the yes on; empty when nobody is there any more."""
    return people_of(other(side_of(user, thing)), thing) if thing.shows_contacts else []


class RequestList(RuledView, TemplateView):
    """`?vis=sendt` has what her agencies have sent; else what they have received."""

    action = Action.SEE_REQUESTS
    is_confidential = True
    template_name = "listings/requests/list.html"

    def get_context_data(self, **kwargs):
        user, is_sent = self.request.user, self.request.GET.get("vis") == SENT
        tabs = {False: Request.objects.received_by(user), True: Request.objects.sent_for(user)}
        paged = paginate(self.request, tabs[is_sent].with_facts())
        waiting = Request.objects.received_by(user).waiting().count()
        return super().get_context_data(**kwargs) | {
            "tabs": tabs_of(is_sent, waiting),
            "is_sent": is_sent,
            "paged": paged,
            "rows": [row_of(one, user, is_sent) for one in paged],
            "find": {"label": _("Finn tilbud og bytter"), "url": reverse("search:postings")},
            "trail": trails.mine(),
        }


def tabs_of(is_sent, waiting):
    received = _("Til dere")
    if waiting:
        said = ngettext("%(count)s venter på svar", "%(count)s venter på svar", waiting) % {"count": waiting}
        received = f"{received} ({said})"
    return [
        {"label": received, "url": reverse("requests:list"), "is_current": not is_sent},
        {"label": _("Fra dere"), "url": f"?vis={SENT}", "is_current": is_sent},
    ]


def row_of(sent, user, is_sent):
    """`agency` is the other one."""
    return {
        "sent": sent,
        "agency": sent.owner if is_sent else sent.agency,
        "turn": turn_of(sent, user),
        "next": next_step(sent, user),
    }
