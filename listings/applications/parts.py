"""Which parts of other apps' pages are about interest? Registered in named slots."""

from django.db.models import Count, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from listings.postings.own.rows import register_link
from listings.postings.page_lists import register_count
from listings.postings.status import UNPUBLISHED
from portal.access.rules import Action, can
from portal.foundation import slots
from portal.foundation.styleguide.statuses import show

from .drafts import draft_of
from .models import Application
from .obstacles import obstacle
from .progress import cases_of
from .regret import mark_seen
from .status import TONES, Stage

MOST_CASES = 5


def interest(request, posting):
    """On a posting's page: send interest, or how it stands, or why not."""
    if not request.user.is_authenticated or can(request.user, Action.SEE_CANDIDATES, posting):
        return None
    sent = Application.objects.sent_by(request.user).to(posting).with_facts().first()
    if sent and not sent.is_withdrawn:
        mark_seen([sent])
        return slots.Part("listings/applications/parts/status.html", cases_of([sent], request.user)[0])
    context = {"posting": posting, "hindrance": obstacle(request.user, posting), "was_withdrawn": bool(sent)}
    context["draft"] = draft_of(request.user, posting)
    return slots.Part("listings/applications/parts/interest.html", context)


def after_managers_answer(request, approval):
    """On the page of what she has asked her manager: the way on, when the answer is yes."""
    if not approval.is_approved or request.user.pk != approval.person_id:
        return None
    sent = Application.objects.sent_by(request.user).to(approval.posting).with_facts().first()
    if sent and not sent.is_withdrawn:
        return slots.Part("listings/applications/parts/after_answer.html", {"application": sent})
    if not can(request.user, Action.SEND_INTEREST, approval.posting):
        return None
    return slots.Part("listings/applications/parts/after_answer.html", {"posting": approval.posting})


def people(request, posting):
    """On the own agency's posting: the way to its candidates."""
    if not can(request.user, Action.SEE_CANDIDATES, posting):
        return None
    rows = Application.objects.handled_by(request.user).to(posting).exclude(status=Stage.WITHDRAWN).order_by()
    counts = rows.aggregate(all=Count("pk"), new=counted(Stage.RECEIVED), yes=counted(Stage.ACCEPTED))
    return slots.Part("listings/applications/parts/people.html", {"posting": posting, "counts": counts})


def counted(stage):
    return Count("pk", filter=Q(status=stage))


def my_cases(request, thing=None):
    """On my page: what waits for the person, and how the rest stands."""
    rows = list(Application.objects.sent_by(request.user).with_facts().turn_first()[: MOST_CASES + 1])
    mark_seen(rows[:MOST_CASES])
    cases = cases_of(rows[:MOST_CASES], request.user)
    context = {
        "cases": cases,
        "first": next((one for one in cases if one["turn"] and one["turn"].is_mine), None),
        "has_more": rows[MOST_CASES:],
    }
    return slots.Part("listings/applications/parts/my_cases.html", context) if cases else None


def own_places(request, thing=None):
    """For somebody who belongs nowhere just now: the places that are hers all the same."""
    held = list(Application.objects.kept_by(request.user).with_facts())
    return slots.Part("listings/applications/parts/own_places.html", {"cases": held}) if held else None


def to_candidates(posting):
    """In the agency's own list."""
    if posting.status in UNPUBLISHED:
        return None
    return {"label": _("Kandidater"), "url": reverse("applications:candidates", args=[posting.pk])}


def closing(request, agency):
    """On the page that asks whether an agency is to be closed."""
    ongoing = Application.objects.ongoing()
    candidates = ongoing.filter(posting__agency=agency).count()
    sent = ongoing.filter(home_agency=agency).exclude(posting__agency=agency).count()
    return slots.Part("listings/applications/parts/closing.html", {"candidates": candidates, "sent": sent})


register_link(10, to_candidates)
register_count("interest", _("Interesse"), Count("applications", filter=~Q(applications__status=Stage.WITHDRAWN)))
slots.register("agency.closing", closing, order=20)
slots.register("approval.next", after_managers_answer, order=10)
slots.register("posting.interest", interest, order=10)
slots.register("posting.people", people, order=10)
slots.register("my_page", my_cases, order=10)
slots.register("outside.own", own_places, order=10)
show(_("Interessemelding"), Stage, TONES)
