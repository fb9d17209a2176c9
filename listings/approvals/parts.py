"""Which parts of other apps' pages are about the manager's approval? Registered in named slots."""

from django.utils.translation import gettext_lazy as _

from listings.agencies.models import Agency
from portal.access.rules import Action, can
from portal.foundation import slots
from portal.foundation.styleguide.statuses import show

from .models import Approval
from .progress import next_step, rows_of, turn_of
from .status import ANSWERABLE, TONES, WAITING, Status

MOST = 5


def on_posting(request, posting):
    """How it stands with her manager; and the way to ask, where her agency wants a yes before interest."""
    if not request.user.is_authenticated or not can(request.user, Action.ASK_MANAGER, posting):
        return None
    found = Approval.objects.asked_by(request.user).to(posting).with_facts().newest_first().first()
    if found is None and not (posting.is_open and asks_first(request.user)):
        return None
    told = {"turn": turn_of(found), "next": next_step(found)} if found else {}
    return slots.Part("listings/approvals/parts/on_posting.html", {"approval": found, "posting": posting} | told)


def asks_first(user):
    first = Agency.ApprovalRule.BEFORE_INTEREST
    return Agency.objects.filter(pk__in=user.agency_ids(), approval_rule=first).exists()


def first_put(request):
    """What she is asked, those to answer first; read once for each page, as what she asks."""
    if not hasattr(request, "_approvals_put"):
        request._approvals_put = list(Approval.objects.put_to(request.user).with_facts().to_answer_first()[: MOST + 1])
    return request._approvals_put


def first_asked(request):
    if not hasattr(request, "_approvals_asked"):
        request._approvals_asked = list(Approval.objects.asked_by(request.user).with_facts().waiting_first()[:MOST])
    return request._approvals_asked


def put_to_me(request, thing=None):
    """On my page of a manager: those who wait for her answer."""
    waiting = [row for row in first_put(request) if row.status in ANSWERABLE and not row.is_shut]
    if not waiting:
        return None
    return slots.Part("listings/approvals/parts/put_to_me.html", {"rows": waiting[:MOST], "has_more": waiting[MOST:]})


def asked_by_me(request, thing=None):
    """On my page of the one who asks: while somebody is waited for."""
    rows = [row for row in first_asked(request) if row.status in WAITING]
    return slots.Part("listings/approvals/parts/asked_by_me.html", {"rows": rows_of(rows)}) if rows else None


def to_confirm(request, thing=None):
    """On my page of the agency's administrator."""
    if not can(request.user, Action.SEE_APPROVERS):
        return None
    number = Approval.objects.confirmed_by(request.user).filter(status=Status.CONFIRMING).count()
    return slots.Part("listings/approvals/parts/to_confirm.html", {"number": number}) if number else None


def way_in(request, thing=None):
    """Beside my page, also when nobody waits: to what she has been asked, and has asked."""
    context = {"is_asked": bool(first_put(request)), "has_asked": bool(first_asked(request))}
    return slots.Part("listings/approvals/parts/way_in.html", context) if any(context.values()) else None


slots.register("posting.interest", on_posting, order=20)
slots.register("my_page", put_to_me, order=7)
slots.register("my_page", to_confirm, order=7)
slots.register("my_page", asked_by_me, order=12)
slots.register("my_page.aside", way_in, order=12)
show(_("Lederens godkjenning"), Status, TONES)
