"""What does the index know of a story?"""

from ..audience import ALL, PUBLIC
from ..criteria import Sort
from ..options import MISSING
from .document import Document, Key, Words

TERMS = {
    "themes": lambda story: [theme.slug for theme in story.themes.all()],
    "competences": lambda story: [competence.slug for competence in story.competences.all()],
    "agency": lambda story: [agency.slug for agency in agencies(story)],
}


def story_document(story) -> Document:
    return Document(
        key=Key("story", story.pk),
        words=Words.of(story.title, *texts(story)),
        audience=(PUBLIC, ALL) if story.is_public else (ALL,),
        terms={name: tuple(read(story)) or (MISSING,) for name, read in TERMS.items()},
        order={Sort.NEWEST.field: -int(story.first_published_at.timestamp()) if story.first_published_at else 0},
    )


def agencies(story):
    return [agency for agency in (story.host_agency, story.home_agency) if agency]


def texts(story):
    yield from (story.lead, story.quote)
    yield from story.body.stream_block.get_searchable_content(story.body)
    yield from story.learned.stream_block.get_searchable_content(story.learned)
    for agency in agencies(story):
        yield from (agency.name_nb, agency.name_nn, agency.short)
    for term in (*story.themes.all(), *story.competences.all()):
        yield from term.labels
