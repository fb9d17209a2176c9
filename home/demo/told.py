"""What have the people of the demo told, which stories stand together, and who recommends whom?"""

from django.utils import timezone
from wagtail.models import Page

from listings.vocabulary.models import Theme
from stories.edited import mark_of, newest
from stories.making import story_of
from stories.models import CollectedStory, Consent, Experience, Recommendation, StoryCollection, StoryIndexPage
from stories.status import MADE

from . import files, ledger
from .agencies import by_number
from .people import by_email
from .postings import with_revision
from .stories import EDITOR

PLAIN = ("language", "title", "months", "did", "learned", "advice", "quote", "shown_as", "status")
FORMS = ("nb", "nn")


def fill_told():
    for row in files.rows("collections"):
        for language in FORMS:
            ledger.once(f"collection:{row['ref']}:{language}", lambda row=row, form=language: collection(row, form))
    for row in files.rows("recommendations"):
        ledger.once(f"recommendation:{row['ref']}", lambda row=row: recommendation(row))
    for row in files.rows("told"):
        ledger.once(f"told:{row['ref']}", lambda row=row: experience(row))


def collection(row, language):
    shelf = StoryIndexPage.objects.get(locale__language_code=language)
    main = ledger.made(f"collection:{row['ref']}:{FORMS[0]}")
    key = {"translation_key": main.translation_key} if main else {}
    now = timezone.now()
    page = StoryCollection(
        locale=shelf.locale,
        owner=by_email(EDITOR),
        slug=row["slug"],
        first_published_at=now,
        last_published_at=now,
        **row[language],
        **key,
    )
    told = [ledger.made(f"story:{ref}") for ref in row["stories"]]
    page.collected = [CollectedStory(story=story, sort_order=number) for number, story in enumerate(told) if story]
    Page.objects.get(pk=shelf.pk).add_child(instance=page)
    return with_revision(page, page.owner)


def recommendation(row):
    return Recommendation.objects.create(
        agency=by_number(row["agency"]),
        from_agency=by_number(row["from_agency"]),
        is_public=row["public"],
        live=True,
        published_at=timezone.now(),
        how="Oppdiktet for demoen",
        **{name: row[name] for name in ("text", "name", "title", "language", "place")},
    )


def experience(row):
    calendar = files.Calendar.of()
    sent = calendar.moment(row["sent"])
    told = Experience.objects.create(
        author=by_email(row["author"]),
        host_agency=by_number(row["host_agency"]),
        home_agency=by_number(row["home_agency"]),
        started_on=calendar.day(row["started"]).replace(day=1),
        is_public=row["public"],
        names_nobody=not row["named"],
        created_at=sent,
        changed_at=sent,
        sent_at=sent,
        **{name: row[name] for name in PLAIN},
    )
    told.themes.set(Theme.objects.filter(slug__in=row["themes"]))
    for named in row["named"]:
        Consent.objects.create(experience=told, asked_at=sent, created_at=sent, **named)
    if told.status in MADE:
        make(told, row)
    return told


def make(told, row):
    """As if an editor had made a draft of it, and the author had said yes."""
    told.story = ledger.note(f"story:{row['ref']}", story_of(told, by_email(EDITOR)))
    told.consents.update(story_key=told.story.translation_key)
    told.approved_words = mark_of(newest(told))
    told.save()
