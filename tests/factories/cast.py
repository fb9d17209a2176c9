"""Everybody who could try something between two agencies: `between(home, host)` by name, `outside()` the others.

A new role of the portal or of an agency must be given a name here; then each table must say what it lets her do.
"""

from django.contrib.auth.models import AnonymousUser

from portal.access.roles import PortalRole, Role

from .agencies import AgencyFactory, administrator, employee, holder, member

IN_AGENCY = {
    "publisher": Role.PUBLISHER,
    "administrator": Role.ADMINISTRATOR,
    "manager": Role.MANAGER,
    "reader": Role.REPORT_READER,
}
IN_PORTAL = {
    "owner": PortalRole.ADMINISTRATOR,
    "editor": PortalRole.EDITOR,
    "facilitator": PortalRole.FACILITATOR,
    "portal_reader": PortalRole.REPORT_READER,
}


def of_agency(side, agency):
    people = {f"{side}.{name}": member(agency, role, name=name.title()) for name, role in IN_AGENCY.items()}
    return people | {f"{side}.colleague": employee(agency)}


def outside():
    assert set(IN_AGENCY.values()) == set(Role) and set(IN_PORTAL.values()) == set(PortalRole), "A role has no name"
    people = {name: holder(role) for name, role in IN_PORTAL.items()}
    return people | {"elsewhere": administrator(AgencyFactory()), "anonymous": AnonymousUser()}


def between(home, host):
    return of_agency("home", home) | of_agency("host", host) | outside()


OUTSIDE = {*IN_PORTAL, "elsewhere", "anonymous"}
GROUPS = {
    "outside": OUTSIDE,
    "home": {"home.publisher", "home.administrator"},
    "host": {"host.publisher", "host.administrator"},
    "bystanders": {f"{side}.{name}" for side in ("home", "host") for name in ("manager", "reader", "colleague")},
}
