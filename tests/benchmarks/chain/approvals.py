"""What have the managers been asked? One question for some of the interest, answered as the interest has gone."""

from datetime import timedelta

from listings.applications.status import ONGOING, Stage
from listings.approvals.models import Approval, ApprovalChange
from listings.approvals.status import Event, Status, Why
from portal.access.roles import Role

from .writing import ago, write

WAITS = {Status.ASKED: 60, Status.QUESTION: 15, Status.CONFIRMING: 5, Status.APPROVED: 20}
ENDED = {Status.APPROVED: 50, Status.DECLINED: 20, Status.EXPIRED: 20, Status.WITHDRAWN: 10}
EVENTS = {
    Status.QUESTION: Event.QUESTION,
    Status.APPROVED: Event.APPROVE,
    Status.DECLINED: Event.DECLINE,
    Status.EXPIRED: Event.EXPIRE,
    Status.WITHDRAWN: Event.WITHDRAW,
}
ANSWERED = {Status.APPROVED, Status.DECLINED}
WAITED = timedelta(days=4)


def fill_approvals(world, applications):
    """Of the busy person all, then of those that are not over, then of the others."""
    turns = {**dict.fromkeys(ONGOING, 1), Stage.ACCEPTED: 2}
    order = sorted(applications, key=lambda row: 0 if row.person == world.busy else turns.get(row.status, 3))
    rows = write(Approval, [asked(world, row) for row in order[: world.sizes.approvals]])
    write(ApprovalChange, [change for row in rows for change in history(row)])
    return rows


def status_of(world, application):
    if application.status == Stage.ACCEPTED:
        return Status.APPROVED
    mix = WAITS if application.status in ONGOING else ENDED
    return world.one(mix, mix.values())


def asked(world, application):
    posting, home, status = application.posting, application.home_agency, status_of(world, application)
    manager, when = world.of_staff(home, Role.MANAGER), application.submitted_at
    starts = ago(-90)
    return Approval(
        **{
            "person": application.person,
            "posting": posting,
            "agency": home,
            "status": status,
            "address": manager.email,
        },
        **{"mailbox": manager.email, "name": manager.name, "approver": manager, "title": posting.title},
        **{"host": posting.agency.short, "payer": posting.salary_paid_by, "starts": starts, "percentage": 100},
        **{"ends": starts + timedelta(days=180), "message": "Kan jeg?", "made_at": when, "asked_at": when},
        expires_at=max(when, application.changed_at) + timedelta(days=30),
        **{"answered_at": when + WAITED if status in ANSWERED else None, "changed_at": when + WAITED},
        reason=world.one(Why.values) if status == Status.DECLINED else "",
    )


def history(row):
    yield ApprovalChange(approval=row, event=Event.ASK, by_id=row.person_id, at=row.asked_at)
    if row.status in EVENTS:
        by = row.approver_id if row.status in ANSWERED else None
        yield ApprovalChange(approval=row, event=EVENTS[row.status], by_id=by, at=row.changed_at)
