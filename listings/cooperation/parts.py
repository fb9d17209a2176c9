"""Which parts of other apps' pages are about cooperation agreements? Registered in named slots."""

from django.utils.translation import gettext_lazy as _

from listings.agencies.tabs import Way, at, register_way
from listings.agreements.terms.showing import said
from portal.access.roles import Role
from portal.access.rules import Action, can
from portal.foundation import slots
from portal.foundation.styleguide.statuses import show

from .known import differing, holding_between
from .models import Cooperation
from .progress import turn_of
from .sides import page_for
from .status import TONES, Status

MOST_SHOWN = 5


def of_agreement(request, agreement):
    """While its terms can change: what the two have agreed on, and where this one says something else. Only to those
    who may read what the two have agreed on."""
    held = holding_between(agreement.sending, agreement.receiving) if agreement.is_written else None
    if held is None or not can(request.user, Action.SEE_COOPERATION, held.cooperation):
        return None
    terms = agreement.current.terms
    rows = [row_of(field, terms, held.terms) for field in differing(held, terms)]
    return slots.Part("listings/cooperation/parts/agreement.html", {"cooperation": held.cooperation, "rows": rows})


def row_of(field, here, shared):
    return {"field": field, "here": said(field, here.get(field.code, "")), "shared": said(field, shared[field.code])}


def on_my_page(request, thing=None):
    """Proposals that wait for an agency that she can agree for."""
    hers = request.user.agency_ids(Role.ADMINISTRATOR)
    rows = Cooperation.objects.live().waiting_for(hers).with_facts()[:MOST_SHOWN] if hers else []
    found = [line_of(one, one.other_than(one.sent.agency)) for one in rows]
    return slots.Part("listings/cooperation/parts/my_page.html", {"rows": found}) if found else None


def line_of(cooperation, agency):
    address = page_for(agency, cooperation)
    return {"url": address, "other": cooperation.other_than(agency), "turn": turn_of(cooperation, agency)}


register_way(Way(27, Action.SEE_COOPERATIONS, _("Samarbeidsavtaler"), at("cooperation:of_agency")))
slots.register("agreement.after", of_agreement, order=20)
slots.register("my_page", on_my_page, order=7)
show(_("Samarbeidsavtale"), Status, TONES)
