"""The rows of doors.py and given.py for agencies that ask to be in."""

from listings.joining.tokens import token_for

DOORS = {
    "joining:ask": "ok ok ok ok ok ok ok ok",
    "joining:sent": "ok ok ok ok ok ok ok ok",
    "joining:mine": "ok ok ok ok ok ok ok ok",
    "joining:requests": "in no no no no no ok no",
    "joining:request": "in no no no no no ok no",
}
GIVEN = {
    "joining:mine": lambda world: {"token": token_for(world.wish)},
    "joining:request": lambda world: {"public_id": world.wish.public_id},
}
