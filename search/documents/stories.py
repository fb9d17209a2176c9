"""What does the index know of a story?"""

from ..audience import ALL, OPEN_TO_EDITORS, PUBLIC
from ..criteria import Sort
from .document import Document, Key, Words, terms_of

TERMS = {
    "themes": lambda pages: [theme.slug for theme in pages[0].themes.all()],
    "competences": lambda pages: [competence.slug for competence in pages[0].competences.all()],
    "agencies": lambda pages: list(dict.fromkeys(agency.slug for agency in standing(pages[0]))),
    "written": lambda pages: sorted({page.written_in for page in pages}),
}


def story_document(pages) -> Document:
    """`pages` are the story in every written form that is out: it is one story, found by the words of them all.

    What one of them keeps to those who are signed in, all do."""
    told = pages[0].first_published_at
    return Document(
        key=Key("story", pages[0].pk),
        words=words_of(pages),
        audience=(PUBLIC, ALL) if all(page.is_public for page in pages) else (ALL, OPEN_TO_EDITORS),
        terms=terms_of(pages, TERMS),
        order={field: -int(told.timestamp()) if told else 0 for field in Sort.NEWEST.fields},
    )


def standing(story):
    """Those that the story is of, as they are called today: one may have become part of another since."""
    return [agency.successor or agency for agency in story.agencies]


def words_of(pages) -> Words:
    title = " ".join(dict.fromkeys(page.title for page in pages))
    labels = (word for term in (*pages[0].themes.all(), *pages[0].competences.all()) for word in term.all_words)
    agencies = dict.fromkeys([*pages[0].agencies, *standing(pages[0])])
    names = [name for agency in agencies for name in (agency.name_nb, agency.name_nn, agency.short)]
    return Words.of(title, *(text for page in pages for text in texts(page)), labels=labels, names=names)


def texts(story):
    yield from (story.lead, story.quote)
    yield from story.body.stream_block.get_searchable_content(story.body)
    yield from story.learned.stream_block.get_searchable_content(story.learned)
