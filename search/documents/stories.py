"""What does the index know of a story?"""

from ..audience import ALL, PUBLIC
from ..criteria import Sort
from .document import Document, Key, Words


def story_document(story) -> Document:
    return Document(
        key=Key("story", story.pk),
        words=Words.of(story.title, *texts(story)),
        audience=(PUBLIC, ALL) if story.is_public else (ALL,),
        order={Sort.NEWEST.field: -int(story.first_published_at.timestamp()) if story.first_published_at else 0},
    )


def texts(story):
    yield from (story.lead, story.quote)
    yield from story.body.stream_block.get_searchable_content(story.body)
    yield from story.learned.stream_block.get_searchable_content(story.learned)
    for agency in filter(None, (story.host_agency, story.home_agency)):
        yield from (agency.name_nb, agency.name_nn, agency.short)
    for term in (*story.themes.all(), *story.competences.all()):
        yield from term.all_words
