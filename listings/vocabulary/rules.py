"""What must hold in a list of words? Each word names one thing, and nothing stands above itself."""

from django.utils.translation import gettext as _

from .words import normal


def clashes(words, others):
    """A sentence for each of `words` that one of the `others` already has; those it has itself are not among them."""
    taken = {normal(word): other for other in others for word in reversed(other.all_words)}
    return [in_use(word, taken[normal(word)]) for word in words if normal(word) in taken]


def in_use(word, other):
    if normal(word) in {normal(label) for label in other.labels}:
        return _("«%(word)s» finnes fra før. Slå sammen i stedet, eller velg et annet ord.") % {"word": word}
    return _("«%(word)s» er et annet ord for «%(term)s». Fjern det der først, eller velg et annet ord.") % {
        "word": word,
        "term": other.label_nb,
    }


def chain_above(start, above):
    """Everything that stands over `start`, from the nearest; `above` maps a key to the next one, or to None."""
    chain = []
    while start is not None and start not in chain:
        chain.append(start)
        start = above.get(start)
    return chain


def makes_a_circle(key, broader, above):
    return broader is not None and key in chain_above(broader, above)


def circle(name, broader):
    if name == broader:
        return _("«%(name)s» kan ikke være overordnet seg selv.") % {"name": name}
    return _("«%(broader)s» står selv under «%(name)s». Velg en annen overordnet.") % {"broader": broader, "name": name}


def parents(kind):
    return dict(kind.model.objects.values_list("pk", "broader"))
