"""What do postings put on the pages of lower apps? Cards on an agency's page, as far as the reader may see."""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from listings.agencies.blocks import POSTING_KINDS
from listings.agencies.getting_started import Step, register_step
from listings.agencies.tabs import Way, at, register_way
from portal.access.rules import Action
from portal.foundation import slots
from portal.foundation.styleguide.statuses import show

from .choices import Kind
from .facts import card_of
from .models import PostingPage
from .status import TONES, Status

MOST_CARDS = 12


def agency_postings(request, page):
    visible = PostingPage.objects.visible_to(request.user).findable().of(page.agency)
    rows = list(visible.with_facts().order_by("-published_at")[: MOST_CARDS + 1])
    if not rows:
        return None
    context = {
        "agency": page.agency,
        "cards": [card_of(posting) for posting in rows[:MOST_CARDS]],
        "number": len(rows) if len(rows) <= MOST_CARDS else visible.count(),
        "has_more": len(rows) > MOST_CARDS,
    }
    return slots.Part("listings/postings/agency_postings.html", context)


def closing(request, agency):
    """On the page that asks whether an agency is to be closed."""
    out = PostingPage.objects.of(agency).findable().count()
    return slots.Part("listings/postings/closing.html", {"out": out}) if out else None


def chosen_postings(request, asked):
    """For a block on an agency's own page: those that are out, and fit all that was chosen."""
    visible = PostingPage.objects.visible_to(request.user).findable().of(asked["agency"])
    narrowing = {"themes": asked["theme"], "competence_lines__competence": asked["competence"], "kind": asked["kind"]}
    fitting = visible.filter(**{name: value for name, value in narrowing.items() if value})
    found = PostingPage.objects.filter(pk__in=fitting.order_by().values("pk")).with_facts()
    cards = [card_of(posting) for posting in found.order_by("-published_at")[:MOST_CARDS]]
    return slots.Part("listings/postings/chosen_postings.html", {"cards": cards}) if cards else None


POSTING_KINDS[:] = Kind.choices
register_way(Way(50, Action.EDIT_AGENCY, _("Faste svar"), at("postings:defaults")))
slots.register("agency.chosen_postings", chosen_postings)
slots.register("agency.closing", closing, order=10)
slots.register("agency.postings", agency_postings, order=10)
show(_("Utlysning"), Status, TONES)
register_step(
    Step(
        50,
        _("Publiser den første utlysningen"),
        _("Et behov, et tilbud eller et bytte. Portalen hjelper med teksten."),
        lambda agency: reverse("postings:create"),
        lambda agency: PostingPage.objects.filter(agency=agency, published_at__isnull=False).exists(),
    )
)
