"""What has the manager said of a person and a posting, and does it cover what is agreed now? Apps above ask here."""

from listings.postings.choices import Payer

from .models import Approval
from .status import Status

COST = {Payer.HOST: 0, Payer.SHARED: 1, Payer.AGREED: 2, Payer.HOME: 2}
"""What it may cost the person's own agency at the most: what is not agreed, may be all of it."""

_bindings = []


def register_binding(binds):
    """`binds(approval)` gives a sentence while something rests on a yes, so that it cannot be changed; or nothing."""
    _bindings.append(binds)
    return binds


def why_bound(approval):
    return next((sentence for binds in _bindings if (sentence := binds(approval))), "")


def approval_for(*, person, posting, home=None):
    """The question as it stands now: the newest one, whatever has come of it. None where nobody was asked."""
    rows = Approval.objects.filter(person=person, posting=posting).with_facts()
    return (rows.filter(agency=home) if home else rows).newest_first().first()


def last_no(*, person, posting, home):
    """The newest no. Asking anew, or taking the new question back, lifts it not."""
    rows = Approval.objects.filter(person=person, posting=posting, agency=home, status=Status.DECLINED).with_facts()
    return rows.order_by("-answered_at", "-pk").first()


def is_lifted(no):
    """She has said yes since, whatever has become of that yes."""
    later = Approval.objects.filter(person=no.person_id, posting=no.posting_id, agency=no.agency_id)
    return later.filter(answered_at__gt=no.answered_at).exists()


def approved_at(*, person, posting, home=None):
    """When the manager said the yes that stands; None without one."""
    found = approval_for(person=person, posting=posting, home=home)
    return found.answered_at if found and found.is_approved else None


def said_by(user):
    """The yes that stand, and that she has said."""
    return Approval.objects.filter(approver=user.pk, status=Status.APPROVED)


def covers(approval, start, end, percentage, payer):
    """Whether the yes is to these terms too: within the period, no larger a share, and no dearer to her own agency."""
    if not approval or not approval.is_approved:
        return False
    within = approval.starts <= start and end <= approval.ends and percentage <= approval.percentage
    return within and no_dearer(Payer(payer), Payer(approval.payer))


def no_dearer(payer, approved):
    return payer == approved or COST[payer] < COST[approved] or approved == Payer.HOME


def newest_of(people, posting):
    """For many who answer one posting: person's key → the question that stands, in one query."""
    rows = Approval.objects.filter(person__in=people, posting=posting).order_by("pk")
    return {row.person_id: row for row in rows}


def newest_among(people, postings):
    """For many who answer many: keys of person, posting and her agency → the question that stands, in one query."""
    rows = Approval.objects.filter(person__in=people, posting__in=postings).with_facts().order_by("pk")
    return {(row.person_id, row.posting_id, row.agency_id): row for row in rows}
