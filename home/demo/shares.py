"""Which postings of the demo stand openly, and which did?"""

from listings.agencies.models import Agency
from listings.sharing.models import PublicShare, mark_of_contact
from listings.sharing.status import Ending

from . import files, ledger


def fill_shares():
    for row in files.rows("shares"):
        posting = ledger.made(f"posting:{row['posting']}")
        if posting:
            allow(posting.agency)
            ledger.once(f"share:{row['posting']}", lambda row=row, posting=posting: share(row, posting))


def allow(agency):
    """What an agency has chosen itself, the demo leaves alone."""
    if not agency.allows_public_sharing:
        ledger.once(f"sharing:{agency.slug}", lambda: allowed(agency))


def allowed(agency):
    Agency.objects.filter(pk=agency.pk).update(allows_public_sharing=True)
    return agency


def share(row, posting):
    calendar, withdrawn = files.Calendar.of(), row.get("withdrawn")
    return PublicShare.objects.create(
        posting=posting,
        address=row["address"],
        contact_mark=mark_of_contact(posting) if row["with_contact"] else "",
        shared_by=posting.created_by,
        shared_at=calendar.moment(row["shared"]),
        withdrawn_by=posting.created_by if withdrawn else None,
        withdrawn_at=calendar.moment(withdrawn, hour=14) if withdrawn else None,
        ending=Ending.BY_HAND if withdrawn else "",
    )
