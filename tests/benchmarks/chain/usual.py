"""What does each agency usually answer in its agreements?"""

from listings.agreements.models.usual import UsualTerms
from listings.agreements.terms.field import Kind
from listings.agreements.terms.usual import USUAL

from .writing import write

TEXT = "Det avtales med lederen, i god tid. " * 3
ANSWERED = 0.7


def fill_usual_terms(world):
    return write(UsualTerms, [UsualTerms(agency=agency, terms=terms(world)) for agency in world.agencies])


def terms(world):
    return {field.code: value(field) for field in USUAL.fields if world.chance.random() < ANSWERED}


def value(field):
    """The first to choose, the least of a number, else some words."""
    if field.kind == Kind.CHOICE:
        return field.choices[0][0]
    return field.bounds[0] if field.kind == Kind.NUMBER else TEXT
