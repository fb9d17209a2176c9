"""Which stories are told in the demo?"""

import json
from datetime import timedelta

from django.core.files.base import ContentFile
from django.utils import timezone
from django.utils.formats import date_format
from wagtail.images import get_image_model

from listings.postings.addresses import address_from
from listings.vocabulary.models import Competence, Theme
from stories import actions
from stories.models import StoryIndexPage, StoryPage

from . import files, ledger
from .agencies import by_number
from .people import by_email
from .postings import with_revision

PLAIN = ("title", "lead", "quote", "person_name", "person_title")
EDITOR = "sindre.kvalvagnes@example.no"
DAYS_BETWEEN, DAYS_TO_ANSWER = 9, 5
YES = {"nb": "Skriftlig samtykke på e-post {day}", "nn": "Skriftleg samtykke på e-post {day}"}


def fill_stories():
    for number, row in enumerate(files.rows("stories")):
        when = timezone.now() - timedelta(days=3 + number * DAYS_BETWEEN)
        page = ledger.once(f"story:{row['ref']}", lambda row=row, when=when: story(row, when))
        if page is not None:
            ledger.once(f"consent:{row['ref']}", lambda page=page, when=when: consent(page, when))


def consent(page, when):
    """Who tells has said yes some days before, in writing, and an editor has kept that."""
    editor, day = by_email(EDITOR), when - timedelta(days=DAYS_TO_ANSWER)
    how = YES[page.written_in].format(day=date_format(day, "j. F Y"))
    consent = actions.name_person(by=editor, story=page, name=page.person_name, how=how)
    actions.confirm(consent=consent, by=editor, how=how)
    return consent


def story(row, when):
    shelf = StoryIndexPage.objects.get(locale__language_code=row["language"])
    taken = StoryPage.objects.filter
    page = StoryPage(
        locale=shelf.locale,
        owner=by_email(EDITOR),
        slug=address_from(row["title"], lambda slug: taken(slug=slug).exists()),
        first_published_at=when,
        last_published_at=when,
        is_public=row["public"],
        is_featured=row["featured"],
        featured_place=row.get("place"),
        illustration=row.get("illustration", ""),
        review_on=files.Calendar.of().day(row.get("review", "")),
        **{name: row[name] for name in PLAIN},
        **links(row),
        **told(row),
    )
    page.themes = list(Theme.objects.filter(slug__in=row["themes"]))
    page.competences = list(Competence.objects.filter(slug__in=row["competences"]))
    shelf.add_child(instance=page)
    return with_revision(page, page.owner)


def links(row):
    return {
        "host_agency": by_number(row["host_agency"]),
        "home_agency": by_number(row["home_agency"]),
        "posting": ledger.made(f"posting:{row['posting']}") if row["posting"] else None,
        "portrait": portrait(row["portrait"], row["person_name"]) if row["portrait"] else None,
    }


def portrait(name, who):
    content = ContentFile(files.file("portraits", f"{name}.png"), name=f"portrett-{name}.png")
    return ledger.once(
        f"portrait:{name}", lambda: get_image_model().objects.create(title=f"Tegnet portrett av {who}", file=content)
    )


def told(row):
    return {
        "body": json.dumps([block(part) for part in row["body"]]),
        "learned": json.dumps([{"type": "point", "value": point} for point in row["learned"]]),
    }


def block(part):
    value = {name: value for name, value in part.items() if name != "type"}
    match part["type"]:
        case "heading":
            value = part["text"]
        case "paragraph":
            value = f"<p>{part['text']}</p>"
    return {"type": part["type"], "value": value}
