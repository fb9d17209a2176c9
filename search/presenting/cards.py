"""How does a hit stand on the page, with what was asked for marked?"""

from django.utils.html import format_html, format_html_join

from listings.postings.facts import card_of
from listings.vocabulary.models import by_label

from .. import language
from ..criteria import Criteria
from ..saved.marks import marks_of

TAGS = 4


def cards(postings, person, words):
    marks = marks_of(person, postings)
    return [card(posting, words) | {"mark": marks[posting.pk]} for posting in postings]


def card(posting, words=()):
    """What was asked for is marked in the title.

    Its tags lead to the other postings with the same competence or theme; a word that is both, is the competence."""
    competences = [("kompetanse", line.competence) for line in posting.wanted]
    terms = [*(("tema", theme) for theme in by_label(posting.themes.all())), *competences]
    own = dict.fromkeys(term.label for _, term in competences)
    tags = own | {term.label: Criteria().toggled(facet, term.slug).as_address() for facet, term in terms}
    links = [{"label": label, "url": url} for label, url in tags.items()][:TAGS]
    return card_of(posting) | {"title": marked(posting.title, words), "tags": links}


def marked(text, words):
    """The text as HTML, with <mark> around what was asked for."""
    pieces = language.pieces(text, words)
    shown = (format_html("<mark>{}</mark>", piece) if is_marked else piece for piece, is_marked in pieces)
    return format_html_join("", "{}", ((piece,) for piece in shown))
