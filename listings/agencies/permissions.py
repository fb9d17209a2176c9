"""Who may see, change, add and stop an agency?"""

from django.db.models import Q

from portal.access.permissions import anybody, is_portal_administrator
from portal.access.roles import Role
from portal.access.rules import RULES, Action, predicate
from portal.foundation.collation import norwegian

from .files import agency_of_file, is_on_a_live_page
from .models import memberships_of
from .status import AgencyStatus, MembershipStatus


def agency_of(thing):
    """The agency itself, or the agency that an agency page or a membership belongs to."""
    return getattr(thing, "agency", thing)


@predicate(rows=lambda user: Q(status=AgencyStatus.ACTIVE))
def is_active_agency(user, thing):
    """Virksomheten er med i ordningen nå."""
    agency = agency_of(thing)
    return agency is not None and agency.is_active


@predicate(rows=lambda user: Q(pk__in=user.agency_ids(Role.ADMINISTRATOR)) if user.is_authenticated else Q(pk__in=[]))
def administers(user, thing):
    """Personen er administrator i virksomheten."""
    return user.is_authenticated and user.has_role(Role.ADMINISTRATOR, agency_of(thing))


@predicate
def reads_numbers_of(user, agency):
    """Personen er rapportleser i virksomheten."""
    return user.is_authenticated and user.has_role(Role.REPORT_READER, agency)


def written_agencies(user):
    """Keys of those whose pages and postings she writes."""
    return user.agency_ids(Role.PUBLISHER) | user.agency_ids(Role.ADMINISTRATOR) if user.is_authenticated else set()


def agencies_written_for(user):
    """The same as rows, by name."""
    keys = written_agencies(user)
    found = [place.agency for place in memberships_of(user) if place.agency_id in keys]
    return sorted(found, key=lambda agency: norwegian(agency.name_nb))


def writes_for_any(user):
    return bool(written_agencies(user))


@predicate(rows=lambda user: Q(agency__in=written_agencies(user)))
def writes_pages_of(user, thing):
    """Personen er utlyser eller administrator i virksomheten som siden hører til."""
    return getattr(agency_of(thing), "pk", None) in written_agencies(user)


@predicate
def is_shown_by_its_agency(user, document):
    """Dokumentet står på en publisert side hos virksomheten det hører til, og virksomheten er med i ordningen nå."""
    agency = agency_of_file(document)
    return agency is not None and agency.is_active and is_on_a_live_page(document, agency)


@predicate
def works_where_it_lies(user, document):
    """Personen er ansatt i virksomheten dokumentet hører til."""
    return user.is_authenticated and user.belongs_to(agency_of_file(document))


@predicate
def is_invited(user, membership):
    """Personen er selv invitert av virksomheten, og virksomheten er med i ordningen nå."""
    is_hers = user.is_authenticated and user.pk == membership.user_id
    return is_hers and membership.status == MembershipStatus.INVITED and membership.agency.is_active


@predicate
def is_about_another(user, membership):
    """Det gjelder en annen enn personen selv."""
    return user.pk != membership.user_id


RULES[Action.SEE_DOCUMENT] += [[anybody, is_shown_by_its_agency], [works_where_it_lies]]
RULES.update(
    {
        Action.SEE_AGENCY: [[anybody, is_active_agency], [is_portal_administrator]],
        Action.SEE_DATA_QUALITY: [[is_portal_administrator]],
        Action.SEE_AGENCY_OVERVIEW: [[administers], [reads_numbers_of], [is_portal_administrator]],
        Action.ADD_AGENCY: [[is_portal_administrator]],
        Action.RENAME_AGENCY: [[is_portal_administrator]],
        Action.MERGE_AGENCIES: [[is_portal_administrator]],
        Action.SUSPEND_AGENCY: [[is_portal_administrator]],
        Action.EDIT_AGENCY: [[administers], [is_portal_administrator]],
        Action.ACCEPT_TERMS: [[administers]],
        Action.EDIT_SUBPAGE: [[writes_pages_of], [is_portal_administrator]],
        Action.ANSWER_INVITATION: [[is_invited]],
        Action.SEE_WRITTEN_FORMS: [[administers], [is_portal_administrator]],
        Action.MANAGE_MEMBERS: [[administers], [is_portal_administrator]],
        Action.GIVE_PLACE: [[administers], [is_portal_administrator, is_about_another]],
    }
)
