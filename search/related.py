"""Which words do editors hold to be near each other? The names of one word in the vocabulary, and of its related."""

from collections import defaultdict

from django.core.cache import cache

from listings.vocabulary.models import Competence, Theme

from . import language
from .language import Group, Related

KEY, KEPT = "search.related-words", 60  # seconds, should a process have a cache of its own


def related_to(text: str) -> Related:
    """What a search for `text` needs to know; nothing for none."""
    return related_words() if text else {}


def related_words() -> Related:
    """From each name, as tokens, to the other names of what it means and of what is related to it."""
    return cache.get_or_set(KEY, read_words, KEPT)


def forget_related_words() -> None:
    cache.delete(KEY)


def read_words() -> Related:
    near: dict[Group, dict[Group, None]] = defaultdict(dict)
    for own, related in families():
        own, related = as_tokens(own), as_tokens(related)
        for name in own:
            near[name] |= dict.fromkeys(other for other in (*own, *related) if other != name)
    return {name: list(groups) for name, groups in near.items()}


def as_tokens(names) -> list[Group]:
    return [group for name in names if (group := tuple(language.words(name)))]


def families():
    """(its own names, the labels of what is related to it) for each word that is offered."""
    for theme in Theme.objects.offered():
        yield theme.all_words, []
    for competence in Competence.objects.offered().prefetch_related("related"):
        yield competence.all_words, [label for other in competence.related.all() for label in other.labels]
