"""Who may have something to do with the figures of an agency, by what they are in it; and those of the whole portal."""

from portal.access.roles import PortalRole, Role
from tests.factories.agencies import administrator, employee, holder, manager, member, publisher


def report_reader(agency, **facts):
    return member(agency, Role.REPORT_READER, **facts)


def reader_of_all(agency=None, **facts):
    """Belongs nowhere."""
    return holder(PortalRole.REPORT_READER, **facts)


MAKERS = {
    "administrator": administrator,
    "report reader": report_reader,
    "publisher": publisher,
    "manager": manager,
    "one of its people": employee,
    "reader of all": reader_of_all,
}
