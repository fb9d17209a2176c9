"""Which competence does a person mean by what she typed?"""

from dataclasses import dataclass, field

from django.utils.translation import gettext as _

from listings.vocabulary.finding import find_term
from listings.vocabulary.models import Competence
from listings.vocabulary.words import normal

MOST_SUGGESTIONS = 6


@dataclass
class Found:
    exact: Competence | None = None
    near: list = field(default_factory=list)
    problem: str = ""


def find_competence(chosen="", typed=""):
    """By a key that was clicked, else by the label or a synonym; what is only near is offered, never guessed."""
    competences = list(Competence.objects.offered())
    if chosen:
        exact = next((one for one in competences if str(one.pk) == chosen), None)
        return Found(exact, [], "" if exact else _("Velg en kompetanse fra lista"))
    if exact := find_term(competences, typed):
        return Found(exact)
    word = normal(typed)
    near = [one for one in competences if any(word in normal(known) for known in one.all_words)]
    return Found(None, near[:MOST_SUGGESTIONS], problem(typed, near))


def problem(typed, near):
    if near:
        return _("Velg en av kompetansene som ligner på «%(typed)s»") % {"typed": typed}
    return _("«%(typed)s» finnes ikke i lista. Skriv et annet ord, velg i lista, eller foreslå det.") % {"typed": typed}
