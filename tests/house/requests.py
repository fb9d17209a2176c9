"""The rows of doors.py and given.py for requests between agencies: who gets which answer there, and what is given?"""

DOORS = {
    "requests:list": "in no ok ok ok no no no",
    "requests:send": "in no ok ok ok - - no",
    "requests:request": "in - ok ok ok - - -",
    "requests:change": "in - no ok no - - -",
    "requests:move": "in - ok no ok - - -",
    "requests:move withdraw": "in - no ok no - - -",
    "requests:move place": "in - no to no - - -",
}


def of_request(world):
    return {"public_id": world.request.public_id}


GIVEN = {
    "requests:send": lambda world: {"posting": world.other_offer.pk},
    "requests:request": of_request,
    "requests:change": of_request,
    "requests:move": lambda world: of_request(world) | {"step": "ja"},
    "requests:move withdraw": lambda world: of_request(world) | {"step": "trekk"},
    "requests:move place": lambda world: of_request(world) | {"step": "lys-ut"},
}
