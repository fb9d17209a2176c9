"""Which term do these words mean? Any label or synonym in any language, whatever the case."""

from django.utils.translation import gettext as _

from .words import normal


def known_terms(kind):
    """All that stand, the retired too: their words are taken."""
    return list(kind.model.objects.all())


def find_term(terms, words):
    """The term whose own name it is; else the one that has it as a synonym."""
    key = normal(words)
    return first(terms, key, lambda term: term.labels) or first(terms, key, lambda term: term.synonym_list)


def first(terms, key, words_of):
    return next((term for term in terms if key in {normal(word) for word in words_of(term)}), None)


def found_as(term, words):
    """What a person is told who proposes what is there."""
    if term.is_retired:
        return _("«%(term)s» er tatt ut av bruk. Velg et annet ord.") % {"term": term}
    if normal(words) in {normal(label) for label in term.labels}:
        return _("Finnes som «%(term)s». Velg det i lista.") % {"term": term}
    return _("Finnes som «%(term)s», som er et annet ord for det samme. Velg det i lista.") % {"term": term}
