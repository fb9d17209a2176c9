"""Which agreements has an agency, and which are one's own?"""

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy
from django.views.generic import TemplateView

from listings.agencies.views.of_agency import OfAgency
from portal.access.rules import Action
from portal.foundation.clock import oslo_today
from portal.foundation.paging import paginate
from portal.foundation.views import RuledView

from ..models import Agreement
from ..progress import turn_of
from ..status import DONE, OVER, WRITTEN, Party, Status
from . import trails

TO_ARCHIVE = "arkiv"
TABS = (
    ("", gettext_lazy("Under arbeid"), WRITTEN),
    ("gjelder", pgettext_lazy("agreement", "Gjelder"), {Status.IN_FORCE}),
    ("ferdig", gettext_lazy("Fullført"), DONE),
    ("stoppet", gettext_lazy("Avbrutt og avslått"), {Status.CANCELLED, Status.DECLINED}),
    (TO_ARCHIVE, gettext_lazy("Skal arkiveres"), OVER),
)


class AgencyAgreements(OfAgency, TemplateView):
    """`?vis=gjelder` has those in force, `?vis=arkiv` those that the agency has not archived; who is out and who is in,
    until when, and whose turn it is."""

    action = Action.SEE_AGREEMENTS
    heading = gettext_lazy("Avtaler")
    is_confidential = True
    template_name = "listings/agreements/list.html"

    def get_context_data(self, **kwargs):
        asked = self.request.GET.get("vis", "")
        held = {slug: states for slug, _label, states in TABS}
        asked = asked if asked in held else ""
        rows = Agreement.objects.visible_to(self.request.user).of(self.agency)
        shown = rows.unarchived_by(self.agency) if asked == TO_ARCHIVE else rows.filter(status__in=held[asked])
        paged = paginate(self.request, for_list(shown))
        return super().get_context_data(**kwargs) | {
            "tabs": [{"label": label, "url": f"?vis={slug}", "is_current": slug == asked} for slug, label, _of in TABS],
            "paged": paged,
            "rows": [row_of(one, self.request.user, self.agency) for one in paged],
            "balance": balance_of(rows, self.agency),
            "is_archive": asked == TO_ARCHIVE,
        }


def balance_of(rows, agency):
    """Of those that have begun and are not over."""
    today = oslo_today()
    running = rows.filter(status=Status.IN_FORCE, starts__lte=today, ends__gte=today)
    now = list(running.values_list("sending", flat=True))
    out = now.count(agency.pk)
    return {"out": out, "in": len(now) - out}


def row_of(agreement, user, agency):
    """`other` is the agency on the other side."""
    is_out = agreement.sending_id == agency.pk
    return {
        "agreement": agreement,
        "name": agreement.person.name if agreement.person else str(Party.PERSON.label),
        "other": agreement.receiving if is_out else agreement.sending,
        "way": _("Ut") if is_out else _("Inn"),
        "turn": turn_of(agreement, user),
    }


class OwnAgreements(RuledView, TemplateView):
    """Where she goes herself, and where she has been chosen to sign; also while her home account is closed."""

    action = Action.SEE_OWN_AGREEMENTS
    is_confidential = True
    template_name = "listings/agreements/mine.html"

    def get_context_data(self, **kwargs):
        user = self.request.user
        paged = paginate(self.request, own(user))
        rows = [{"agreement": one, "turn": turn_of(one, user)} for one in paged]
        facts = {"trail": trails.trail(trails.mine(), (_("Avtaler"), "")), "rows": rows, "paged": paged}
        return super().get_context_data(**kwargs) | facts


def own(user):
    return for_list(Agreement.objects.visible_to(user).involving(user))


def for_list(rows):
    """With what `turn_of` reads."""
    return rows.with_turns().prefetch_related("archivings")
