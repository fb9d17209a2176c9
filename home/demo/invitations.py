"""Who is invited to which posting, and what have they answered? Nobody gets mail, because no verb is called."""

from listings.applications.invitations.notifications import facts
from listings.applications.models import Invitation
from portal.foundation.message_kinds import Rhythm
from portal.notifications.models import Message

from . import files, ledger
from .people import by_email


def fill_invitations():
    emails = {row["ref"]: row["email"] for row in files.rows("profiles")}
    to_be = {row["email"] for row in files.rows("people")}
    for row in files.rows("invitations"):
        email = emails[row["profile"]]
        made = ledger.once(f"invitation:{row['ref']}", lambda row=row, email=email: invitation(row, by_email(email)))
        if made and email in to_be:
            ledger.once(f"notice:invitation:{row['ref']}", lambda made=made: notice(made))


def invitation(row, person):
    calendar, posting = files.Calendar.of(), ledger.made(f"posting:{row['posting']}")
    answered = row.get("answered")
    return Invitation.objects.create(
        posting=posting,
        person=person,
        by=posting.created_by,
        status=row["status"],
        reason=row["reason"],
        message=row["message"],
        asked_at=calendar.moment(row["asked"]),
        reply_by=calendar.day(row["reply_by"]),
        changed_at=calendar.moment(answered) if answered else None,
    )


def notice(made):
    told = {"kind": "invitation_received", "person": made.person, "context": facts(made), "rhythm": Rhythm.NEVER}
    message = Message.objects.create(key=f"demo:invitation:{made.pk}", **told)
    Message.objects.filter(pk=message.pk).update(created_at=made.asked_at)
    return message
