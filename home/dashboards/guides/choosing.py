"""Which guides are hers?"""

from dataclasses import replace

from portal.access.permissions import (
    is_facilitator,
    is_member,
    is_portal_administrator,
    is_portal_editor,
    is_portal_report_reader,
)
from portal.access.roles import Role

from . import in_agency, of_portal


def guides_for(request):
    """In the order of how often a role is used; steps without an address are left out."""
    user = request.user
    ways = (
        (holds(user, Role.PUBLISHER), in_agency.publisher),
        (holds(user, Role.ADMINISTRATOR), in_agency.agency_administrator),
        (holds(user, Role.MANAGER), in_agency.manager),
        (is_portal_editor(user), of_portal.editor),
        (is_portal_administrator(user), of_portal.portal_administrator),
        (is_facilitator(user), of_portal.facilitator),
        (holds(user, Role.REPORT_READER) or is_portal_report_reader(user), in_agency.report_reader),
        (is_member(user), in_agency.employee),
    )
    guides = [write(request) for is_hers, write in ways if is_hers]
    return guides[:1] if len(guides) == 1 else [*guides[:-1], replace(guides[-1], is_folded=is_member(user))]


def holds(user, role):
    return bool(user.agency_ids(role))
