"""How does a posting that is written in a file become a row?

As the verbs would have left it, because the verbs live now and what a file tells has a past: nobody is asked, nobody
hears of it, and no revision is made. `row` has the fields of home/demo/data/postings.json; a contact person may be
left out.
"""

from datetime import datetime, time

from listings.agencies.models import Agency
from listings.vocabulary.models import Competence, Municipality, Quality, Theme
from portal.foundation.clock import OSLO

from .addresses import address_from
from .models import PostingCompetence, PostingPage
from .status import UNPUBLISHED

PLAIN = (
    *("unit", "kind", "form", "title", "lead", "tasks", "looking_for", "not_needed", "learning", "flexible_start"),
    *("months_min", "months_max", "percentage", "workplace", "salary_paid_by", "travel_paid_by", "security"),
    *("places", "visibility", "language", "status"),
)
CONTACT = ("contact_name", "contact_title", "contact_email")
DAYS = ("starts_earliest", "starts_latest", "deadline")
FIRST_HOUR = time(9)


def load_posting(row, *, day, by=None):
    """The new page. `day` makes a date of a text like 2027-01-15, and nothing of nothing.

    Raises ValidationError for an answer that a posting cannot give.
    """
    agency = Agency.objects.get(organisation_numbers__number=row["agency"])
    page = PostingPage(agency=agency, created_by=by, owner=by, **words(row, day), **life(row, day))
    page.slug = address_from(row["title"], lambda slug: agency.main_page.get_children().filter(slug=slug).exists())
    page.themes = list(Theme.objects.filter(slug__in=row["themes"]))
    page.qualities = list(Quality.objects.filter(slug__in=row["qualities"]))
    page.chosen_agencies = list(Agency.objects.filter(organisation_numbers__number__in=row["chosen_agencies"]))
    first_side = "offered" if row["kind"] == "offer" else "wanted"
    page.competence_lines = [*lines(row["competences"], first_side), *lines(row["offers_competences"], "offered")]
    # The agency's page is read anew, because each child changes its count of children.
    return type(agency.main_page).objects.get(pk=agency.main_page.pk).add_child(instance=page)


def words(row, day):
    place = Municipality.objects.filter(daily_name=row["municipality"]).first() if row["municipality"] else None
    days = {name: day(row[name]) for name in DAYS}
    contact = {name: row.get(name, "") for name in CONTACT}
    languages = [language["code"] for language in row["languages"]]
    return {name: row[name] for name in PLAIN} | contact | days | {"municipality": place, "languages": languages}


def life(row, day):
    is_out = row["status"] not in UNPUBLISHED
    when = datetime.combine(day(row["published"]), FIRST_HOUR, OSLO) if is_out and row["published"] else None
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
