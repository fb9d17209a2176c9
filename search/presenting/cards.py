"""How does a hit stand on the page, with what was asked for marked?"""

from listings.agencies.addresses import list_address
from listings.agencies.directory import card as card_of_agency
from listings.postings.facts import card_of
from listings.vocabulary.models import by_label
from stories.telling import headline as story_headline

from .. import language
from ..criteria import Criteria
from ..saved.marks import marks_of
from .marking import marked
from .people import people

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
    return card_of(posting) | {"title": marked(posting.title, words), "tags": links, "excerpt": excerpt(posting, words)}


def excerpt(posting, words):
    """Why it was found, when its title does not tell."""
    texts = (posting.lead, posting.tasks, posting.looking_for, posting.learning)
    return marked(language.passage(posting.title, texts, words), words) if words else ""


def stories(request, found, words):
    """For stories/parts/card.html."""
    return [{"story": story, "headline": marked(story_headline(story), words)} for story in found]


def agencies(request, found, words):
    address = list_address(request)
    return [card_of_agency(agency, address) | {"marked": marked(agency.name, words)} for agency in found]


HITS = {"posting": cards, "profile": people, "story": stories, "agency": agencies}
"""(request, rows, words) → what the template of the kind's hits takes."""
