"""Which postings are in the demo, in every state they can be in?"""

from django.utils import timezone

from listings.agencies.models import Agency
from listings.postings.loading import load_posting
from listings.postings.status import Status

from . import files, ledger
from .agencies import by_number
from .people import by_email


def fill_postings():
    for row in files.rows("postings"):
        ledger.once(f"posting:{row['ref']}", lambda row=row: posting(row))
        if row["status"] == Status.SUBMITTED:
            Agency.objects.filter(pk=by_number(row["agency"]).pk).update(second_pair_of_eyes=True)


def posting(row):
    writer = by_email(row["contact_email"])
    return with_revision(load_posting(row, day=files.Calendar.of().day, by=writer), writer)


def with_revision(page, writer):
    """So that Wagtail's editor and the guided form have words to begin from."""
    revision = page.save_revision(user=writer, log_action=False)
    changes = {"latest_revision": revision, "has_unpublished_changes": not page.live}
    if page.live:
        changes |= {"live_revision": revision}
    type(page).objects.filter(pk=page.pk).update(latest_revision_created_at=timezone.now(), **changes)
    return page
