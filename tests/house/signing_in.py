"""The rows of doors.py and given.py for the ways in besides the code by mail, and for how one signs in oneself."""

DOORS = {
    "access:first_time": "in in in in in in in in",
    "access:own_sign_in": "in ok ok ok ok ok ok ok",
    "access:add_app": "in ok ok ok ok ok ok ok",
    "access:add_passkey": "in ok ok ok ok ok ok ok",
    "access:time_left": "ok ok ok ok ok ok ok ok",
    "access:recovery_codes": "in ok ok ok ok ok ok ok",
    "mfa_authenticate": "in to to to to to to to",
    "openid_connect_callback": "- - - - - - - -",
    "openid_connect_login": "- - - - - - - -",
}
GIVEN = {
    "openid_connect_callback": lambda world: ["ikke-satt-opp"],
    "openid_connect_login": lambda world: ["ikke-satt-opp"],
}
