"""Which competence does a person mean by what she typed or clicked?"""

from dataclasses import dataclass, field

from django.utils.translation import gettext as _

from listings.vocabulary.finding import find_term
from listings.vocabulary.models import Competence
from listings.vocabulary.words import normal
from portal.foundation.ids import is_id

MOST_NEAR = 6


@dataclass
class Found:
    exact: Competence | None = None
    near: list = field(default_factory=list)
    problem: str = ""


def find_competence(clicked, typed):
    """By the key that was clicked, else by a label or a synonym; what is only near is offered, never guessed."""
    if clicked:
        exact = by_key(clicked)
        return Found(exact, [], "" if exact else _("Velg en kompetanse fra lista"))
    offered = list(Competence.objects.offered())
    if exact := find_term(offered, typed):
        return Found(exact)
    word = normal(typed)
    near = [one for one in offered if word and any(word in normal(known) for known in one.all_words)]
    return Found(None, near[:MOST_NEAR], problem(typed, near))


def by_key(key):
    """A word that was merged while the page stood open leads to the one that took its place."""
    term = Competence.everything.filter(pk=key).first() if is_id(key) else None
    seen = set()
    while term and term.successor_id and term.pk not in seen:
        seen.add(term.pk)
        term = Competence.everything.get(pk=term.successor_id)
    return None if term is None or term.is_retired else term


def problem(typed, near):
    if near:
        return _("Velg en av kompetansene som ligner på «%(typed)s»") % {"typed": typed}
    return _("«%(typed)s» finnes ikke i lista. Skriv et annet ord, velg i lista, eller foreslå det.") % {"typed": typed}
