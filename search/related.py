"""Which words do editors hold to be near each other? The names of one word in the vocabulary, and of its related."""

from collections import defaultdict

from listings.vocabulary.models import Competence, Theme

from . import language
from .language import Group, Related


def related_words() -> Related:
    """From each name that is one word to the names, as tokens, of what it means and of what is related to it."""
    near: dict[str, dict[Group, None]] = defaultdict(dict)
    for names in families():
        groups = [tuple(language.words(name)) for name in names]
        for group in groups:
            if len(group) == 1:
                near[group[0]] |= dict.fromkeys(other for other in groups if other and other != group)
    return {lemma: list(groups) for lemma, groups in near.items()}


def families():
    """The names that stand together: a word's own with those of its related words, in the forms people write."""
    for theme in Theme.objects.offered():
        yield theme.all_words
    for competence in Competence.objects.offered().prefetch_related("related"):
        yield [*competence.all_words, *(label for other in competence.related.all() for label in other.labels)]
