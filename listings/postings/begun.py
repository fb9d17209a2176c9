"""What does an address bring along for a posting that somebody is about to write? A title, and its competences."""

from urllib.parse import urlencode

from django.urls import reverse

from listings.vocabulary.models import Competence
from portal.foundation.one_line import on_one_line
from portal.foundation.textcheck import find_birth_number, find_email

from . import limits
from .choices import Kind
from .models.competence import PostingCompetence

TITLE, NEEDED, KIND = "tittel", "kompetanse", "slag"


def address_of(title="", competences=(), kind="") -> str:
    """The way to write a posting with these words; `competences` are slugs."""
    said = [(TITLE, title), *((NEEDED, slug) for slug in competences), (KIND, kind)]
    asked = [(name, value) for name, value in said if value]
    return f"{reverse('postings:create')}{'?' if asked else ''}{urlencode(asked)}"


def words_in(data, kind) -> dict:
    """What `start_posting` takes, of an address's query string. What may not be written or chosen is left out.

    An offer offers the competences, any other asks for them.
    """
    title = on_one_line(data.get(TITLE, ""))[: limits.TITLE_COLUMN]
    words = {} if not title or find_birth_number(title) or find_email(title) else {"title": title}
    slugs = [slug for slug in data.getlist(NEEDED) if slug.isprintable()][: limits.most_competences()]
    side = PostingCompetence.Side.OFFERED if kind == Kind.OFFER else PostingCompetence.Side.WANTED
    lines = [
        PostingCompetence(competence=term, side=side) for term in Competence.objects.offered().filter(slug__in=slugs)
    ]
    return words | ({"competence_lines": lines} if lines else {})
