"""Where does an agency keep its postings? One list, by how far they have come."""

from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views import View

from portal.access.catalogue import Action
from portal.access.rules import can
from portal.foundation.paging import paginate
from portal.foundation.views import RuledView

from ..own.listing import GROUPS, count_groups, own_postings
from ..own.orphans import orphans_for
from ..own.outcomes import told_of
from ..own.rows import row_of
from ..permissions import written_agencies

PER_PAGE = 20
OVER = {"", "avsluttet"}


class OwnPostings(RuledView, View):
    action = Action.WRITE_POSTING

    def get(self, request):
        postings = own_postings(request.user)
        group = request.GET.get("vis", "")
        shown = postings.filter(status__in=GROUPS[group][1]) if group in GROUPS else postings
        paged = paginate(request, shown, PER_PAGE)
        agencies = written_agencies(request.user)
        context = {
            "orphans": orphans_for(request.user),
            "told": told_of(agencies) if group in OVER else None,
            "tabs": tabs(group if group in GROUPS else "", count_groups(postings)),
            "paged": paged,
            "rows": [row_of(posting) for posting in paged],
            "has_several": len({*postings.values_list("agency", flat=True)}) > 1,
            "may_start": can(request.user, Action.WRITE_POSTING),
        }
        return render(request, "listings/postings/list.html", context)


def tabs(current, counts):
    here = reverse("postings:list")
    own = [tab(GROUPS[name][0], counts[name], f"{here}?vis={name}", name == current) for name in GROUPS]
    return [tab(_("Alle"), sum(counts.values()), here, current == ""), *own]


def tab(label, count, url, is_current):
    return {"label": f"{label} ({count})", "url": url, "is_current": is_current}
