"""Who reads which figures?"""

from listings.agencies.permissions import administers, reads_numbers_of, written_agencies
from portal.access.permissions import is_portal_administrator, is_portal_report_reader
from portal.access.roles import Role
from portal.access.rules import RULES, Action, predicate

from .areas import heads


@predicate
def writes_there(user, agency):
    """Personen er utlyser eller administrator i virksomheten."""
    return agency is not None and agency.pk in written_agencies(user)


@predicate
def reads_own_figures(user, thing=None):
    """Personen er utlyser, administrator eller rapportleser i en virksomhet."""
    return user.is_authenticated and bool(written_agencies(user) | user.agency_ids(Role.REPORT_READER))


@predicate
def heads_an_area(user, agency):
    """Virksomheten er departementet for området."""
    return agency is not None and heads().filter(pk=agency.pk).exists()


RULES.update(
    {
        Action.SEE_FIGURES: [[is_portal_administrator], [is_portal_report_reader], [reads_own_figures]],
        Action.SEE_SECTOR_FIGURES: [[is_portal_administrator], [is_portal_report_reader]],
        Action.SEE_AREA_FIGURES: [
            *([is_portal_administrator], [is_portal_report_reader]),
            *([administers, heads_an_area], [reads_numbers_of, heads_an_area]),
        ],
        Action.SEE_AGENCY_FIGURES: [[administers], [writes_there], [reads_numbers_of]],
        Action.SEE_OWN_IN_FULL: [[writes_there]],
    }
)
