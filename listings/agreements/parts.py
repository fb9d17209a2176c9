"""Which parts of other apps' pages are about agreements? Registered in named slots."""

from django.db.models import Func, OuterRef, Subquery
from django.utils.translation import gettext_lazy as _

from listings.agencies.models import Agency
from listings.agencies.permissions import agencies_written_for
from listings.agencies.tabs import Way, at, register_way
from listings.postings.permissions import written_agencies
from portal.access.rules import Action, can
from portal.foundation import slots
from portal.foundation.styleguide.statuses import show

from .giving_up import in_force_of, whom_to_turn_to
from .models import Agreement
from .progress import next_step, turn_of
from .status import STANDING, TONES, Status

MOST_SHOWN = 5


def on_my_page(request, thing=None):
    """Those she is in herself first, and then what waits for her as one who writes for an agency."""
    rows = Agreement.objects.visible_to(request.user).live().with_turns()
    own = list(rows.involving(request.user)[: MOST_SHOWN + 1])
    lines = [line_of(one, request.user) for one in own]
    if len(own) <= MOST_SHOWN and written_agencies(request.user):
        lines += waiting(rows.exclude(pk__in=[one.pk for one in own])[: MOST_SHOWN * 4], request.user)
    context = {"rows": lines[:MOST_SHOWN], "has_more": lines[MOST_SHOWN:]}
    return slots.Part("listings/agreements/parts/my_page.html", context) if lines else None


def waiting(agreements, user):
    return [line for line in (line_of(one, user) for one in agreements) if is_mine(line)]


def line_of(agreement, user):
    return {"agreement": agreement, "turn": turn_of(agreement, user), "next": next_step(agreement, user)}


def is_mine(line):
    return line["turn"] is not None and line["turn"].is_mine


def to_archive(request, thing=None):
    """What is over, and her agency has not archived: as a number for each agency, however many they are."""
    if not written_agencies(request.user):
        return None
    left = Agreement.objects.visible_to(request.user).unarchived_by(OuterRef("pk")).order_by()
    number = Subquery(left.annotate(number=Func("pk", function="COUNT")).values("number"))
    hers = Agency.objects.active().filter(pk__in=written_agencies(request.user)).order_by("name_nb")
    found = list(hers.annotate(number=number).filter(number__gt=0))
    return slots.Part("listings/agreements/parts/to_archive.html", {"agencies": found}) if found else None


def way_in(request, thing=None):
    """Beside my page: her own, and those of each agency that she speaks for."""
    agencies = agencies_written_for(request.user)
    has_own = Agreement.objects.visible_to(request.user).involving(request.user).exists()
    context = {"agencies": agencies, "has_own": has_own, "tends": can(request.user, Action.TEND_AGREEMENT_RULES)}
    return slots.Part("listings/agreements/parts/way_in.html", context) if any(context.values()) else None


def own_agreements(request, thing=None):
    """For somebody who belongs nowhere just now: what is hers all the same."""
    held = Agreement.objects.hers(request.user)
    return slots.Part("listings/agreements/parts/own.html", {"rows": held}) if held else None


def of_places(request, application):
    """On the page of a candidate, or of a case, with a place: the agreement; where none stands, the way to make it."""
    known = list(Agreement.objects.visible_to(request.user).filter(application=application))
    stands = any(one.status in STANDING for one in known)
    may_make = not stands and can(request.user, Action.MAKE_AGREEMENT, application)
    if not (known or may_make):
        return None
    holds = in_force_of(known) if application.person_id == request.user.pk else None
    context = {"made": known[0] if known else None, "may_make": may_make, "application": application}
    context["turn_to"] = whom_to_turn_to(holds) if holds else ""
    return slots.Part("listings/agreements/parts/place.html", context)


register_way(Way(25, Action.SEE_AGREEMENTS, _("Avtaler"), at("agreements:of_agency")))
register_way(Way(51, Action.EDIT_AGENCY, _("Vilkår i avtaler"), at("agreements:usual")))
slots.register("my_page", on_my_page, order=6)
slots.register("my_page", to_archive, order=13)
slots.register("my_page.aside", way_in, order=12)
slots.register("outside.own", own_agreements, order=5)
slots.register("application.place", of_places)
show(_("Avtale"), Status, TONES)
