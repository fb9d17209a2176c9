"""What is open to somebody who belongs nowhere any more, though it is not open to everybody?

What the portal holds of her, how she signs in, and answers to what is asked of her by name: she has her rights after
she has left. Everything else is shut, so a new address is too, until somebody writes it here. The words are those of
doors.py.
"""

SIGNING_IN = {
    "access:add_app": "ok",
    "access:add_passkey": "ok",
    "access:own_sign_in": "ok",
    "access:recovery_codes": "ok",
    "access:welcome": "to",
    "account_confirm_login_code": "to",
    "mfa_authenticate": "to",
}
HELD_OF_HER = {
    "agreements:mine": "ok",
    "evaluations:mine": "ok",
    "notices:list": "ok",
    "notices:mark_read": "post",
    "notices:preferences": "ok",
    "privacy:ask": "ok",
    "privacy:erase": "ok",
    "privacy:export": "post",
    "privacy:mine": "ok",
    "privacy:mine_table": "ok",
    "stories:consents": "ok",
}
OWN_PROFILE = {
    "profiles:confirm": "post",
    "profiles:delete": "ok",
    "profiles:own": "ok",
    "profiles:pause": "post",
    "profiles:preview": "ok",
    "profiles:profile": "ok",
    "profiles:seen": "ok",
    "profiles:visibility": "ok",
    "profiles:write": "ok",
    "profiles:write competences": "ok",
    "profiles:write manager": "ok",
    "profiles:write ways": "ok",
    "profiles:write when": "ok",
    "profiles:write where": "ok",
    "profiles:write wishes": "ok",
}
"""Begun while she belonged: hers to see, put right and delete. It is shown to nobody."""
OWN_EXCHANGE = {
    "exchanges:calendar": "ok",
    "exchanges:exchange": "ok",
    "exchanges:item": "post",
    "exchanges:midway": "ok",
}
"""She is out on it still: leave is not leaving."""
OF_HER_EXCHANGE = {
    "evaluations:answer": "ok",
    "evaluations:evaluation": "ok",
    "evaluations:publish": "ok",
    "evaluations:take_up": "post",
}
"""Leave is not leaving: she answers, and takes back what she has said yes to, wherever she belongs."""
TOLD_BY_HER = {"stories:told": "ok", "stories:withdraw": "ok"}
"""A yes can be taken back as easily as it was given, wherever she belongs."""
OWN = SIGNING_IN | HELD_OF_HER | {"agencies:invitation": "to", "exchanges:mine": "ok"}
HERS = {
    "employee": OWN
    | OWN_PROFILE
    | OWN_EXCHANGE
    | OF_HER_EXCHANGE
    | TOLD_BY_HER
    | {"agencies:invitation": "ok", "notices:open": "to", "privacy:request": "ok"},
    "administrator_a": OWN,
}
"""The employee has a profile, a message and a claim, and another agency has invited her."""

WHILE_BOTH_ARE_IN = {"exchanges:item", "exchanges:midway"}
"""Of an exchange nothing is changed while one of its agencies is out."""


def hers_after(name, way):
    """What stays open to her, whatever way she lost her access."""
    shut = WHILE_BOTH_ARE_IN if way.startswith("agency_") else set()
    return {door: answer for door, answer in HERS[name].items() if door not in shut}
