"""Who gets which answer at the addresses of the coupling help, and what are they given? Added to doors.py and given.py.

None of world.PEOPLE is a facilitator: her own pages are in tests/listings/facilitation and tests/journeys.
"""

DOORS = {
    "facilitation:mine": "in ok ok ok ok no no",
    "facilitation:make_sign_up": "in no ok no ok no no",
    "facilitation:sign_up": "in - ok - ok - -",
    "facilitation:suggestion": "in - ok - ok - -",
    "facilitation:wish": "in ok ok ok ok no no",
    "facilitation:list": "in no no no no no no",
    "facilitation:couple_need": "in no no no no no no",
    "facilitation:suggest": "in no no no no no no",
    "facilitation:coupling": "in no no no no no no",
    "facilitation:remind": "in no no no no no no",
    "facilitation:couple_sign_up": "in no no no no no no",
    "facilitation:couple_person": "in no no no no no no",
    "facilitation:row": "in no no no no no no",
    "facilitation:outsiders": "in no no no no no no",
    "facilitation:outsider": "in no no no no no no",
    "facilitation:change_outsider": "in no no no no no no",
}


def of_sign_up(world):
    return {"public_id": world.sign_up.public_id}


def of_row(world):
    return {"kind": "sign_up", "pk": world.sign_up.pk}


def of_outsider(world):
    return {"pk": world.outsider.pk}


GIVEN = {
    "facilitation:make_sign_up": lambda world: {"slug": world.a.slug},
    "facilitation:sign_up": of_sign_up,
    "facilitation:suggestion": lambda world: {"public_id": world.suggestion.sides.get(number=1).public_id},
    "facilitation:couple_need": lambda world: {"pk": world.posting.pk},
    "facilitation:coupling": lambda world: {"pk": world.suggestion.pk},
    "facilitation:remind": of_row,
    "facilitation:couple_sign_up": of_sign_up,
    "facilitation:couple_person": lambda world: {"public_id": world.shown_profile.public_id},
    "facilitation:row": of_row,
    "facilitation:outsider": of_outsider,
    "facilitation:change_outsider": of_outsider,
}
