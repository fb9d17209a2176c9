"""What has happened to the demo's postings beside their states: words about approval, templates, and how it went?"""

from listings.agencies.models import Agency
from listings.postings.actions.templates import content_of
from listings.postings.drafts import draft_of
from listings.postings.models import ApprovalNote, Outcome, PostingPage, PostingTemplate

from . import files, ledger
from .people import by_email


def fill_life():
    told = files.rows("life")
    for row in (told["template"], told["template_nn"]):
        ledger.once(f"template:{row['posting']}", lambda row=row: template(row))
    ledger.once(f"round:{told['round']['posting']}", lambda: approval_round(told["round"]))
    for row in (*told["asked"], *told["told"]):
        ledger.once(f"outcome:{row['posting']}", lambda row=row: outcome(row))


def posting_of(row):
    return ledger.made(f"posting:{row['posting']}")


def template(row):
    posting = posting_of(row)
    return PostingTemplate.objects.create(
        agency=posting.agency,
        name=row["name"],
        kind=posting.kind,
        made_by=by_email(row["by"]),
        content=content_of(draft_of(posting)),
    )


def approval_round(row):
    """The last note stands for all: they go with the posting."""
    calendar, posting = files.Calendar.of(), posting_of(row)
    notes = [
        ApprovalNote.objects.create(
            posting=posting,
            event=note["event"],
            by=by_email(note["by"]),
            at=calendar.moment(note["on"]),
            text=note["text"],
        )
        for note in row["notes"]
    ]
    asked = {"submitted_by": notes[-1].by, "submitted_at": calendar.moment(row["submitted"])}
    PostingPage.objects.filter(pk=posting.pk).update(**asked)
    return notes[-1]


def outcome(row):
    """Asked about, and told of where there is a result."""
    when = files.Calendar.of().moment(row["on"])
    said = {name: row[name] for name in ("result", "number", "reason") if name in row}
    if said:
        said |= {"answered_at": when, "answered_by": posting_of(row).owner}
    made = Outcome.objects.create(posting=posting_of(row), asked_at=when, **said)
    made.agencies.set(Agency.objects.filter(organisation_numbers__number__in=row.get("agencies", [])))
    return made
