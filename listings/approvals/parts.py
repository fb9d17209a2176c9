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


def put_to_me(request, thing=None):
    """On my page of a manager: those who wait for her answer."""
    rows = Approval.objects.put_to(request.user).filter(status__in=ANSWERABLE).with_facts().order_by("expires_at")
    waiting = [row for row in rows[: MOST + 1] if not row.is_shut]
    if not waiting:
        return None
    return slots.Part("listings/approvals/parts/put_to_me.html", {"rows": waiting[:MOST], "has_more": waiting[MOST:]})


def asked_by_me(request, thing=None):
    """On my page of the one who asks: while somebody is waited for."""
    rows = Approval.objects.asked_by(request.user).filter(status__in=WAITING).with_facts().waiting_first()[:MOST]
    return slots.Part("listings/approvals/parts/asked_by_me.html", {"rows": rows_of(rows)}) if rows else None


def to_confirm(request, thing=None):
    """On my page of the agency's administrator."""
    if not can(request.user, Action.SEE_APPROVERS):
        return None
    number = Approval.objects.confirmed_by(request.user).filter(status=Status.CONFIRMING).count()
    return slots.Part("listings/approvals/parts/to_confirm.html", {"number": number}) if number else None


slots.register("posting.interest", on_posting, order=20)
slots.register("my_page", put_to_me, order=7)
slots.register("my_page", to_confirm, order=7)
slots.register("my_page", asked_by_me, order=12)
show(_("Lederens godkjenning"), Status, TONES)
