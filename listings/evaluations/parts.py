"""Which parts of other apps' pages are about evaluations? Registered in named slots."""

from django.utils.translation import gettext_lazy as _

from listings.agencies.permissions import agencies_written_for
from listings.agencies.tabs import Way, at, register_way
from listings.agreements.status import Party
from portal.access.rules import Action
from portal.foundation import slots
from portal.foundation.styleguide.statuses import show

from .models import Evaluation, Reply
from .publishing import persons_yes
from .rows import line_of
from .status import TONES, Status
from .views.lists import own

MOST_SHOWN = 5


def on_my_page(request, thing=None):
    """What she has not answered, for herself and for her agency; the first deadline first."""
    rows = Reply.objects.given_by(request.user).waiting().with_facts().order_by("evaluation__due", "pk")
    found = [line_of(reply) for reply in rows[: MOST_SHOWN + 1]]
    context = {"rows": found[:MOST_SHOWN], "has_more": found[MOST_SHOWN:]}
    return slots.Part("listings/evaluations/parts/my_page.html", context) if found else None


def way_in(request, thing=None):
    """Beside my page: her own, and those of each agency that she speaks for."""
    context = {"agencies": agencies_written_for(request.user), "has_own": own(request.user).exists()}
    return slots.Part("listings/evaluations/parts/way_in.html", context) if any(context.values()) else None


def own_evaluations(request, thing=None):
    """For somebody who belongs nowhere just now: what is hers all the same."""
    rows = [line_of(reply) for reply in own(request.user).filter(party=Party.PERSON)]
    return slots.Part("listings/evaluations/parts/own.html", {"rows": rows}) if rows else None


def of_agreement(request, agreement):
    """On the pages of an agreement, and of an exchange, whose time is over."""
    found = Evaluation.objects.visible_to(request.user).filter(agreement=agreement).with_facts().first()
    return slots.Part("listings/evaluations/parts/agreement.html", {"evaluation": found}) if found else None


def consents(request, thing=None):
    """What she has said yes to, where she looks for what she has consented to."""
    rows = Evaluation.objects.filter(agreement__person=request.user.pk).with_facts()
    told = [evaluation for evaluation in rows if persons_yes(evaluation)]
    return slots.Part("listings/evaluations/parts/consents.html", {"rows": told}) if told else None


register_way(Way(26, Action.SEE_EVALUATIONS, _("Evalueringer"), at("evaluations:of_agency")))
slots.register("my_page", on_my_page, order=5)
slots.register("my_page.aside", way_in, order=13)
slots.register("outside.own", own_evaluations, order=6)
slots.register("agreement.after", of_agreement)
slots.register("exchange.evaluation", of_agreement)
slots.register("my_data.choices", consents, order=60)
slots.register("consents.own", consents)
show(_("Svar på evaluering"), Status, TONES)
