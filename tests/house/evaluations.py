"""The rows of doors.py and given.py for evaluations: who gets which answer there, and what is given? The employee
has been with A."""

DOORS = {
    "evaluations:mine": "in ok ok ok ok ok ok ok",
    "evaluations:of_agency": "in no ok no ok no no no",
    "evaluations:evaluation": "in ok ok - ok - - -",
    "evaluations:answer": "in ok - - - - - -",
    "evaluations:answer receiving": "in - ok - ok - - -",
    "evaluations:take_up": "in post - - - - - -",
    "evaluations:publish": "in ok - - - - - -",
    "evaluations:publish receiving": "in - ok - ok - - -",
}


def of_evaluation(world, **more):
    return {"public_id": world.evaluation.public_id} | more


def of_person(world):
    return of_evaluation(world, party="person")


def of_receiving(world):
    return of_evaluation(world, party="receiving")


GIVEN = {
    "evaluations:of_agency": lambda world: {"slug": world.a.slug},
    "evaluations:evaluation": of_evaluation,
    "evaluations:answer": of_person,
    "evaluations:answer receiving": of_receiving,
    "evaluations:take_up": of_person,
    "evaluations:publish": of_person,
    "evaluations:publish receiving": of_receiving,
}
