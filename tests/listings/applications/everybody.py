"""Everybody who could try something with an interest, an invitation or a posting, for tables (tests/lifecycle.py)."""

from tests.factories.agencies import AgencyFactory, employee
from tests.factories.cast import GROUPS, IN_AGENCY, between

MEMBERS = (*IN_AGENCY, "colleague")
ALL_OF_HOME, ALL_OF_HOST = ({f"{side}.{name}" for name in MEMBERS} for side in ("home", "host"))
GROUPS = GROUPS | {
    "all_of_home": ALL_OF_HOME,
    "all_of_host": ALL_OF_HOST,
    "others": ALL_OF_HOME | {"elsewhere"},
    "portal": {"owner", "editor", "facilitator", "portal_reader"},
}


def cast_with_person():
    """The two agencies, and everybody by name; `person` is of the home agency."""
    home, host = AgencyFactory(), AgencyFactory()
    return home, host, between(home, host) | {"person": employee(home, name="Kari Moe")}
