"""Which competence does a person mean by what she typed?"""

from dataclasses import dataclass, field

from django.utils.translation import gettext as _

from listings.vocabulary.models import Competence

MOST_SUGGESTIONS = 6


@dataclass
class Found:
    exact: Competence | None = None
    near: list = field(default_factory=list)
    problem: str = ""


def find_competence(chosen="", typed=""):
    """By a key that was clicked, else by the label or a synonym; what is only near is offered, never guessed."""
    competences = list(Competence.objects.all())
    if chosen:
        exact = next((one for one in competences if str(one.pk) == chosen), None)
        return Found(exact, [], "" if exact else _("Velg en kompetanse fra lista"))
    word = typed.strip().casefold()
    exact = first(competences, word, lambda one: one.labels) or first(competences, word, lambda one: one.synonym_list)
    if exact:
        return Found(exact)
    near = [one for one in competences if any(word in known.casefold() for known in known_words(one))]
    return Found(None, near[:MOST_SUGGESTIONS], problem(typed, near))


def first(competences, word, words_of):
    return next((one for one in competences if word in {known.casefold() for known in words_of(one)}), None)


def known_words(competence):
    return [*competence.labels, *competence.synonym_list]


def problem(typed, near):
    if near:
        return _("Velg en av kompetansene som ligner på «%(typed)s»") % {"typed": typed}
    return _("Skriv et annet ord, eller velg i lista. «%(typed)s» er ikke en kompetanse der.") % {"typed": typed}
