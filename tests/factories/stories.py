"""Stories on the shelf of a written form; `StoryPage` fields may be given, `themes` too. Needs the planted tree."""

import json

from stories.models import StoryIndexPage, StoryPage


def story(title="Tre uker hos naboen", *, language="nb", themes=(), body=(), **fields):
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
    return page
