"""Which searches are noted that found nothing? Those that a person has written, and that hardly speak of people."""

import hashlib
import re

from django.core.cache import cache

from ..criteria import Criteria
from ..language import words
from .limits import LONGEST_WORD, MOST_WORDS, OCCASION
from .models import MissedSearch

NUMBER = re.compile(r"(?:\d[\s.\-/]*){6}")
ABOUT_SOMEBODY = "@"


def note(request, criteria: Criteria, total: int) -> None:
    """Once for each occasion: when the first page of a search with words alone has no hits."""
    if total or criteria.choices or criteria.page > 1 or not is_asked_by_a_person(request):
        return
    said = sought(criteria.text)
    if said and is_new_occasion(said):
        MissedSearch.count(said)


def is_asked_by_a_person(request) -> bool:
    """A browser that fetches ahead of its reader has asked for nothing."""
    ahead = f"{request.headers.get('Sec-Purpose', '')} {request.headers.get('Purpose', '')}"
    return request.method == "GET" and "prefetch" not in ahead


def sought(text: str) -> str:
    """The lemmas of the text; empty when they are not to be kept."""
    if ABOUT_SOMEBODY in text or NUMBER.search(text):
        return ""
    lemmas = words(text)
    is_short = len(lemmas) <= MOST_WORDS and all(len(lemma) <= LONGEST_WORD for lemma in lemmas)
    return " ".join(lemmas) if is_short else ""


def is_new_occasion(said: str) -> bool:
    key = hashlib.sha256(said.encode()).hexdigest()
    return cache.add(f"search.missed.{key}", True, OCCASION)
