"""The rows of doors.py and given.py that an app keeps in a file of its own."""

from . import (
    agencies,
    agreements,
    approvals,
    cooperation,
    directories,
    evaluations,
    exchanges,
    facilitation,
    insight,
    joining,
    open_data,
    oversight,
    overview,
    people,
    privacy,
    requests,
    signing_in,
)

APPS = (
    agencies,
    agreements,
    approvals,
    cooperation,
    directories,
    evaluations,
    exchanges,
    facilitation,
    insight,
    joining,
    open_data,
    oversight,
    overview,
    people,
    privacy,
    requests,
    signing_in,
)
DOORS = {key: row for app in APPS for key, row in app.DOORS.items()}
GIVEN = {key: row for app in APPS for key, row in app.GIVEN.items()}
