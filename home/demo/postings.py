"""Which postings are in the demo, in every state they can be in?

Rows are written as the verbs would have left them, because the verbs live now and these have a past.
"""

from django.utils import timezone

from listings.agencies.models import Agency
from listings.postings.addresses import address_from
from listings.postings.models import PostingCompetence, PostingPage
from listings.postings.status import UNPUBLISHED, Status
from listings.vocabulary.models import Competence, Municipality, Quality, Theme

from . import files, ledger
from .agencies import by_number
from .people import by_email

PLAIN = (
    *("unit", "kind", "form", "title", "lead", "tasks", "looking_for", "not_needed", "learning", "flexible_start"),
    *("months_min", "months_max", "percentage", "workplace", "salary_paid_by", "travel_paid_by", "security"),
    *("places", "visibility", "contact_name", "contact_title", "contact_email", "language", "status"),
)
DAYS = ("starts_earliest", "starts_latest", "deadline")


def fill_postings():
    for row in files.rows("postings"):
        ledger.once(f"posting:{row['ref']}", lambda row=row: posting(row))
        if row["status"] == Status.SUBMITTED:
            Agency.objects.filter(pk=by_number(row["agency"]).pk).update(second_pair_of_eyes=True)


def posting(row):
    agency, writer = by_number(row["agency"]), by_email(row["contact_email"])
    page = PostingPage(agency=agency, created_by=writer, owner=writer, **words(row), **life(row))
    page.slug = address_from(row["title"], lambda slug: agency.main_page.get_children().filter(slug=slug).exists())
    page.themes = list(Theme.objects.filter(slug__in=row["themes"]))
    page.qualities = list(Quality.objects.filter(slug__in=row["qualities"]))
    page.chosen_agencies = list(Agency.objects.filter(organisation_numbers__number__in=row["chosen_agencies"]))
    first_side = "offered" if row["kind"] == "offer" else "wanted"
    page.competence_lines = [*lines(row["competences"], first_side), *lines(row["offers_competences"], "offered")]
    type(agency.main_page).objects.get(pk=agency.main_page.pk).add_child(instance=page)
    return with_revision(page, writer)


def words(row):
    calendar = files.Calendar.of()
    place = Municipality.objects.filter(daily_name=row["municipality"]).first() if row["municipality"] else None
    days = {name: calendar.day(row[name]) for name in DAYS}
    languages = [language["code"] for language in row["languages"]]
    return {name: row[name] for name in PLAIN} | days | {"municipality": place, "languages": languages}


def life(row):
    calendar, is_out = files.Calendar.of(), row["status"] not in UNPUBLISHED
    when = calendar.moment(row["published"]) if is_out and row["published"] else None
    return {"live": is_out, "published_at": when, "first_published_at": when, "last_published_at": when}


def lines(rows, side):
    competences = {competence.slug: competence for competence in Competence.objects.filter(slug__in=slugs(rows))}
    return [
        PostingCompetence(
            competence=competences[row["slug"]], level=row["level"], required=row.get("required", True), side=side
        )
        for row in rows
    ]


def slugs(rows):
    return [row["slug"] for row in rows]


def with_revision(page, writer):
    """So that Wagtail's editor and the guided form have words to begin from."""
    revision = page.save_revision(user=writer, log_action=False)
    changes = {"latest_revision": revision, "has_unpublished_changes": not page.live}
    if page.live:
        changes |= {"live_revision": revision}
    type(page).objects.filter(pk=page.pk).update(latest_revision_created_at=timezone.now(), **changes)
    return page
