"""The rows of doors.py and given.py for the coupling help: who gets which answer there, and what is given to them?"""

DOORS = {
    "facilitation:mine": "in ok ok ok ok no no ok",
    "facilitation:make_sign_up": "in no ok no ok no no no",
    "facilitation:sign_up": "in - ok - ok - - -",
    "facilitation:suggestion": "in - ok - ok - - -",
    "facilitation:wish": "in ok ok ok ok no no ok",
    "facilitation:list": "in no no no no no no ok",
    "facilitation:couple_need": "in no no no no no no ok",
    "facilitation:suggest": "in no no no no no no post",
    "facilitation:coupling": "in no no no no no no ok",
    "facilitation:remind": "in no no no no no no post",
    "facilitation:couple_sign_up": "in no no no no no no ok",
    "facilitation:couple_person": "in no no no no no no ok",
    "facilitation:row": "in no no no no no no ok",
    "facilitation:outsiders": "in no no no no no no ok",
    "facilitation:outsider": "in no no no no no no ok",
    "facilitation:change_outsider": "in no no no no no no ok",
}


def of_sign_up(world):
    return {"public_id": world.sign_up.public_id}


def of_row(world):
    return {"kind": "outsider", "pk": world.outsider.pk}


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
