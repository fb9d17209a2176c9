"""The rows of doors.py and given.py for what is held about people, what they claim, and what has been done."""

from portal.privacy.models import PrivacyRequest

DOORS = {
    "privacy:record": "ok ok ok ok ok ok ok ok",
    "privacy:record_sheet": "ok ok ok ok ok ok ok ok",
    "privacy:record_paper": "ok ok ok ok ok ok ok ok",
    "privacy:log": "in no no no no no ok no",
    "privacy:check": "in no no no no no to no",
    "privacy:breach": "in no no no no no ok no",
    "privacy:kept": "in no no no no no ok no",
    "privacy:mine": "in ok ok ok ok ok ok ok",
    "privacy:mine_table": "in ok ok ok ok ok ok ok",
    "privacy:export": "in post post post post post post post",
    "privacy:erase": "in ok ok ok ok ok ok ok",
    "privacy:ask": "in ok ok ok ok ok ok ok",
    "privacy:request": "in ok - - - - - -",
    "privacy:requests": "in no no no no no ok no",
    "privacy:answer": "in no - - - - ok -",
}


def of_request(world):
    """Claimed by the employee."""
    claim = {"person": world.employee, "kind": "correct", "text": "Rett navnet mitt."}
    return {"public_id": PrivacyRequest.objects.get_or_create(**claim)[0].public_id}


GIVEN = {
    "privacy:mine_table": lambda world: {"code": "access.User"},
    "privacy:request": of_request,
    "privacy:answer": of_request,
}
