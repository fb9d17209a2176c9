"""Who has answered which posting, and how far has it come?"""

from listings.applications.models import Application, StageChange, Talk
from listings.applications.sharing import what_is_shared
from listings.applications.status import Stage

from . import files, ledger
from .people import by_email

BY_THE_PERSON = frozenset({Stage.RECEIVED, Stage.ACCEPTED, Stage.DECLINED, Stage.WITHDRAWN})


def fill_interest():
    emails = {row["ref"]: row["email"] for row in files.rows("profiles")}
    for row in files.rows("applications"):
        ledger.once(f"application:{row['ref']}", lambda row=row: application(row, by_email(emails[row["profile"]])))


def application(row, person):
    calendar, posting = files.Calendar.of(), ledger.made(f"posting:{row['posting']}")
    home = person.memberships.get().agency
    made = Application.objects.create(
        posting=posting,
        person=person,
        home_agency=home,
        status=row["status"],
        message=row["message"],
        language=row["language"],
        snapshot=what_is_shared(person, home),
        submitted_at=calendar.moment(row["submitted"]),
        changed_at=calendar.moment(row["history"][-1]["at"]),
    )
    StageChange.objects.bulk_create(changes(row, made, calendar))
    if row["note"]:
        made.notes.create(author=posting.created_by, text=row["note"], written_at=made.changed_at)
    if "talk" in row:
        talk_with(made, calendar, **row["talk"])
    return made


def talk_with(application, calendar, day, hour, **said):
    by = application.posting.created_by
    Talk.objects.create(application=application, by=by, starts=calendar.moment(day, hour), **said)


def changes(row, made, calendar):
    """The answer stands with the last step, as the agency wrote it."""
    last = len(row["history"]) - 1
    for number, step in enumerate(row["history"]):
        by_person = step["status"] in BY_THE_PERSON
        yield StageChange(
            application=made,
            status=step["status"],
            by=made.person if by_person else made.posting.created_by,
            at=calendar.moment(step["at"], hour=9 + min(number, 8)),
            text=row["answer"] if number == last and not by_person else "",
        )
