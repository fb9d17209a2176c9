"""Which agencies have asked each other, and what have they answered? Nobody gets mail, because no verb is called."""

from listings.requests.models import Request, RequestChange
from listings.requests.notifications import facts
from listings.requests.sides import people_of
from listings.requests.status import Side, Status
from portal.foundation.message_kinds import Rhythm
from portal.notifications.models import Message

from . import files, ledger
from .agencies import by_number
from .people import by_email

TOLD = {
    Status.WAITING: ("request_received", Side.OWNER),
    Status.TALKING: ("request_answered", Side.ASKER),
    Status.DECLINED: ("request_answered", Side.ASKER),
}


def fill_requests():
    here = {row["email"] for row in files.rows("people")}
    for row in files.rows("requests"):
        if made := ledger.once(f"request:{row['ref']}", lambda row=row: request(row)):
            kind, side = TOLD[made.status]
            for person in people_of(side, made):
                if person.email in here:
                    told = (made, kind, person)
                    ledger.once(f"notice:request:{row['ref']}:{person.email}", lambda told=told: notice(*told))


def request(row):
    calendar, history = files.Calendar.of(), row["history"]
    posting = ledger.made(f"posting:{row['posting']}")
    made = Request.objects.create(
        posting=posting,
        title=posting.title,
        agency=by_number(row["agency"]),
        sent_by=by_email(row["by"]),
        contact=by_email(row["contact"]) if "contact" in row else None,
        starts=calendar.day(row["starts"]),
        sent_at=calendar.moment(history[0]["at"]),
        changed_at=calendar.moment(history[-1]["at"]),
        **{name: row[name] for name in ("status", "message", "language", "how_long")},
    )
    RequestChange.objects.bulk_create(change(step, made, calendar) for step in history)
    return made


def change(step, made, calendar):
    words = {name: step[name] for name in ("event", "side", "text")} | {"language": step.get("language", "nb")}
    return RequestChange(request=made, by=by_email(step["by"]), at=calendar.moment(step["at"]), **words)


def notice(made, kind, person):
    told = {"kind": kind, "person": person, "context": facts(made), "rhythm": Rhythm.NEVER}
    message = Message.objects.create(key=f"demo:request:{made.pk}:{person.pk}", **told)
    Message.objects.filter(pk=message.pk).update(created_at=made.changed_at)
    return message
