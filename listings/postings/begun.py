"""What does an address bring along for a posting that somebody is about to write? A title, and what is needed."""

from urllib.parse import urlencode

from django.urls import reverse

from listings.vocabulary.models import Competence
from portal.foundation.one_line import on_one_line
from portal.foundation.textcheck import find_birth_number, find_email

from . import limits
from .models.competence import PostingCompetence

TITLE, NEEDED = "tittel", "kompetanse"


def address_of(title, competences) -> str:
    """The way to write a posting with these words; `competences` are slugs."""
    asked = [*([(TITLE, title)] if title else []), *((NEEDED, slug) for slug in competences)]
    return f"{reverse('postings:create')}{'?' if asked else ''}{urlencode(asked)}"


def words_in(data) -> dict:
    """What `start_posting` takes, of an address's query string. What may not be written or chosen is left out."""
    title = on_one_line(data.get(TITLE, ""))[: limits.TITLE_COLUMN]
    words = {} if not title or find_birth_number(title) or find_email(title) else {"title": title}
    slugs = [slug for slug in data.getlist(NEEDED) if slug.isprintable()][: limits.most_competences()]
    lines = [PostingCompetence(competence=term) for term in Competence.objects.offered().filter(slug__in=slugs)]
    return words | ({"competence_lines": lines} if lines else {})
