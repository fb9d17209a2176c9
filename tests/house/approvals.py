"""The rows of doors.py and given.py for the manager's approval: C's employee has asked, and B's publisher is asked."""

from listings.approvals.tokens import new_token

DOORS = {
    "approvals:list": "in ok ok ok ok ok ok ok",
    "approvals:approvers": "in no no no ok no no no",
    "approvals:approver": "in - - - - - - -",
    "approvals:ask": "in ok no ok no - - ok",
    "approvals:link": "ok ok ok ok ok ok ok ok",
    "approvals:link_step": "ok to to ok to to to to",
    "approvals:own": "in ok - - - - - -",
    "approvals:asked": "in - - ok - - - -",
    "approvals:asked_step": "in - - ok - - - -",
    "approvals:withdraw": "in ok - - - - - -",
}


def of_question(world):
    return {"public_id": world.question.public_id}


def of_link(world):
    return {"token": new_token(world.question)}


GIVEN = {
    "approvals:approver": of_question,
    "approvals:ask": lambda world: {"posting": world.posting.pk},
    "approvals:link": of_link,
    "approvals:link_step": lambda world: of_link(world) | {"step": "ja"},
    "approvals:own": of_question,
    "approvals:asked": of_question,
    "approvals:asked_step": lambda world: of_question(world) | {"step": "nei"},
    "approvals:withdraw": of_question,
}
