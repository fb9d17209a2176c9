"""What has Ingrid asked her manager, and what has he answered? Nobody gets mail, because no verb is called."""

from datetime import timedelta

from listings.approvals.leading import link_to
from listings.approvals.limits import LASTS
from listings.approvals.models import Approval, ApprovalChange
from listings.approvals.notifications import facts
from listings.approvals.status import WAITING
from listings.approvals.terms import frozen
from portal.foundation.message_kinds import Rhythm
from portal.notifications.models import Message

from . import files, ledger
from .people import by_email


def fill_approvals():
    for row in files.rows("approvals"):
        if made := ledger.once(f"approval:{row['ref']}", lambda row=row: approval(row)):
            ledger.once(f"notice:approval:{row['ref']}", lambda made=made: notice(made))


def approval(row):
    calendar, manager, person = files.Calendar.of(), by_email(row["manager"]), by_email(row["person"])
    posting, first, last = ledger.made(f"posting:{row['posting']}"), row["history"][0], row["history"][-1]
    said = calendar.moment(last["on"])
    made = Approval.objects.create(
        **frozen(posting),
        **{name: row[name] for name in ("status", "percentage", "reason", "message", "language")},
        **{name: calendar.day(row[name]) for name in ("starts", "ends")},
        **{"person": person, "posting": posting, "agency": person.memberships.get().agency, "approver": manager},
        **{"address": manager.email, "mailbox": manager.email, "name": manager.name},
        **dict.fromkeys(("made_at", "asked_at"), calendar.moment(first["on"])),
        expires_at=said + LASTS + timedelta(days=2),
        answered_at=None if row["status"] in WAITING else said,
        changed_at=said,
    )
    ApprovalChange.objects.bulk_create(change(step, made, calendar) for step in row["history"])
    return made


def change(step, made, calendar):
    words = {name: step[name] for name in ("event", "text")} | {"language": made.language}
    return ApprovalChange(approval=made, by=by_email(step["by"]), at=calendar.moment(step["on"]), **words)


def notice(made):
    """The manager has it in the portal while it waits, and she the answer afterwards."""
    if made.waits:
        context = facts(made) | {"address": link_to(made)}
        words = {"kind": "approval_asked", "person": made.approver, "context": context}
    else:
        told = {"id": str(made.public_id), "title": made.title, "host": made.host, "news": made.status}
        words = {"kind": "approval_news", "person": made.person, "context": told}
    message = Message.objects.create(key=f"approval:{made.public_id}:demo", rhythm=Rhythm.NEVER, **words)
    Message.objects.filter(pk=message.pk).update(created_at=made.changed_at)
    return message
