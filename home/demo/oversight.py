"""Which agency has the portal's owner opened? Nobody is told, because no verb is called."""

from datetime import timedelta

from listings.applications.opened import ONE, TABLE
from listings.oversight.models import Opening

from . import files, ledger
from .people import by_email


def fill_oversight():
    for row in files.rows("oversight"):
        ledger.once(f"opening:{row['ref']}", lambda row=row: opening(row))


def opening(row):
    """With the table and one candidate read."""
    posting, application = ledger.made(f"posting:{row['posting']}"), ledger.made(f"application:{row['application']}")
    when, by = files.Calendar.of().moment(row["opened"]), by_email(row["by"])
    closed = files.Calendar.of().moment(row["closed"])
    times = {"opened_at": when, "until": when + timedelta(days=3), "closed_at": closed}
    why = {name: row[name] for name in ("reason", "words", "case")}
    made = Opening.objects.create(agency=posting.agency, opened_by=by, closed_by=by, **times, **why)
    for page, about in ((TABLE, str(posting.pk)), (ONE, str(application.public_id))):
        reading = made.readings.create(page=page, about=about, title=posting.title, at=when + timedelta(minutes=5))
        reading.seen.create(person=application.person)
    return made


def remove_oversight():
    """Also what the demo's people have opened since."""
    people = [person.pk for person in ledger.all_made("person")]
    Opening.objects.filter(opened_by__in=people).delete()
