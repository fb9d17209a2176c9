"""How does a hit stand on the page, with what was asked for marked?"""

from django.utils.html import format_html, format_html_join

from listings.agencies.addresses import list_address
from listings.agencies.directory import card as card_of_agency
from listings.postings.facts import card_of
from listings.vocabulary.models import by_label
from stories.telling import headline as story_headline

from .. import language
from ..criteria import Criteria
from ..saved.marks import marks_of

TAGS = 4


def cards(request, postings, words):
    marks = marks_of(request.user, postings)
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


def stories(request, found, words):
    """For stories/parts/card.html."""
    return [{"story": story, "headline": marked(story_headline(story), words)} for story in found]


def agencies(request, found, words):
    address = list_address(request)
    return [card_of_agency(agency, address) | {"marked": marked(agency.name, words)} for agency in found]


HITS = {"posting": cards, "story": stories, "agency": agencies}
"""(request, rows, words) → what the template of the kind's hits takes."""
