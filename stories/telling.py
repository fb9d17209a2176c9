"""How is one story told? Its facts are gathered beside the text, with who, from where and to where first."""

import json
from pathlib import Path

from django.utils import translation
from django.utils.translation import gettext as _

from .quotes import join_words

ICONS = json.loads((Path(__file__).parent / "icons.json").read_text(encoding="utf-8"))
"""Which icon stands before a fact: how its label begins, in either written form."""

OTHERWISE = "dokument"


def headline(story):
    """What the person said, when the editor has chosen a sentence; else the title."""
    return f"«{story.quote}»" if story.quote else story.title


def told(story, user):
    """The labels beside the story are in its own written form, so that the whole of it is in one language."""
    with translation.override(story.written_in):
        first = who_and_where(story)
    facts = [block for block in story.body if block.block_type == "facts"]
    return {
        "facts": [*first, *(fact(item) for block in facts for item in block.value["items"])],
        "paragraphs": [block for block in story.body if block.block_type != "facts"],
        "posting": visible_posting(story, user),
    }


def who_and_where(story):
    rows = [
        {
            "icon": "person",
            "label": _("Hvem"),
            "value": join_words(story.person_name, story.person_title),
        },
        {"icon": "bytt", "label": _("Fra og til"), "value": journey(story)},
    ]
    return [row for row in rows if row["value"]]


def journey(story):
    """«Kystverket til Arkivverket»; short names, so that it fits on a card."""
    ends = [agency.short for agency in (story.home_agency, story.host_agency) if agency]
    return _("%(home)s til %(host)s") % {"home": ends[0], "host": ends[1]} if len(set(ends)) > 1 else "".join(ends[:1])


def fact(item):
    label = item["label"].lower()
    icon = next((icon for icon, words in ICONS.items() if label.startswith(tuple(words))), OTHERWISE)
    return {"icon": icon, "label": item["label"], "value": item["value"]}


def visible_posting(story, user):
    """The posting it began with, when it still takes interest and this reader may see it."""
    if story.posting_id is None:
        return None
    posting = type(story.posting).objects.visible_to(user).filter(pk=story.posting_id).first()
    return posting if posting and posting.is_open else None


def as_read(made):
    """The words of a page or a recommendation for somebody who shall say yes to them, without the page around."""
    if not hasattr(made, "body"):
        return {"language": made.language, "quote": made.text, "by": made.said_by}
    return {
        "language": made.written_in,
        "title": made.title,
        "lead": made.lead,
        "quote": made.quote,
        "by": join_words(made.person_name, made.person_title),
        "journey": journey(made),
        "blocks": list(made.body),
        "learned": [point.value for point in made.learned],
        "picture": made.portrait,
        "picture_alt": made.picture_alt,
    }
