"""Stories on the shelf of a written form, and collections of them; fields of the page may be given."""

import json

from stories.edited import mark_of
from stories.models import CollectedStory, Consent, StoryCollection, StoryIndexPage, StoryPage
from stories.status import Answer


def story(title="Tre uker hos naboen", *, language="nb", themes=(), body=(), has_consent=True, **fields):
    """`has_consent`: who tells has said yes, and an editor has kept how."""
    shelf = StoryIndexPage.objects.get(locale__language_code=language)
    blocks = [{"type": name, "value": value} for name, value in body]
    page = StoryPage(
        title=title,
        locale=shelf.locale,
        lead=fields.pop("lead", "Hun kom hjem med en vane hun ikke kvitter seg med."),
        person_name=fields.pop("person_name", "Liv Aasen"),
        body=json.dumps(blocks),
        **{"is_public": True, **fields},
    )
    page.themes = list(themes)
    shelf.add_child(instance=page)
    page.save_revision()
    if has_consent:
        read = {"agreed_words": mark_of(page), "agreed_public": page.is_public, "is_out": page.live}
        yes = {"name": page.person_name, "how": "sa ja på telefon 3. mars", "status": Answer.YES}
        Consent.objects.create(story_key=page.translation_key, **yes, **read)
    return page


def collection(title="Samlet", stories=(), *, language="nb", **fields):
    shelf = StoryIndexPage.objects.get(locale__language_code=language)
    page = StoryCollection(title=title, locale=shelf.locale, lead=fields.pop("lead", "Om det samme."), **fields)
    page.collected = [CollectedStory(story=one, sort_order=number) for number, one in enumerate(stories)]
    shelf.add_child(instance=page)
    page.save_revision()
    return page
