"""The portal-wide predicates, and this app's rows of the rule table."""

from django.db.models import Q

from .roles import PortalRole
from .rules import EVERYTHING, NOTHING, RULES, Action, predicate


def all_if(condition):
    """The row form of a predicate that only looks at the user."""
    return lambda user: EVERYTHING if condition(user) else NOTHING


@predicate(rows=lambda user: Q())
def anybody(user, thing=None):
    """Alle, også de som ikke er logget inn."""
    return True


@predicate(rows=all_if(lambda user: user.is_authenticated and user.is_active))
def is_signed_in(user, thing=None):
    """Personen er logget inn."""
    return user.is_authenticated and user.is_active


@predicate(rows=all_if(lambda user: user.is_authenticated and user.is_active and user.is_member))
def is_member(user, thing=None):
    """Personen har en aktiv tilknytning til en aktiv virksomhet."""
    return user.is_authenticated and user.is_active and user.is_member


def holds(role):
    return lambda user: user.is_authenticated and user.has_portal_role(role)


@predicate(rows=all_if(holds(PortalRole.ADMINISTRATOR)))
def is_portal_administrator(user, thing=None):
    """Personen er portaladministrator."""
    return holds(PortalRole.ADMINISTRATOR)(user)


@predicate(rows=all_if(holds(PortalRole.EDITOR)))
def is_portal_editor(user, thing=None):
    """Personen er redaktør."""
    return holds(PortalRole.EDITOR)(user)


@predicate(rows=all_if(holds(PortalRole.FACILITATOR)))
def is_facilitator(user, thing=None):
    """Personen er formidler."""
    return holds(PortalRole.FACILITATOR)(user)


@predicate(rows=all_if(holds(PortalRole.REPORT_READER)))
def is_portal_report_reader(user, thing=None):
    """Personen er rapportleser for hele ordningen."""
    return holds(PortalRole.REPORT_READER)(user)


@predicate(rows=lambda user: Q(collection__depth=1))
def is_the_portals_own(user, document):
    """Dokumentet ligger i portalens egen samling, ikke i en virksomhets."""
    return document.collection.is_root()


@predicate
def has_a_key_to_wagtail(user, thing=None):
    """Personen har en rolle som redigerer i Wagtail."""
    return user.is_authenticated and user.is_active and user.has_perm("wagtailadmin.access_admin")


RULES.update(
    {
        Action.SEE_OPEN_PAGE: [[anybody]],
        Action.SEE_MY_PAGE: [
            [is_member],
            [is_portal_administrator],
            [is_portal_editor],
            [is_facilitator],
            [is_portal_report_reader],
        ],
        Action.KEEP_OWN_SIGN_IN: [[is_signed_in]],
        Action.SEE_DOCUMENT: [
            [anybody, is_the_portals_own],
            [is_portal_administrator],
            [is_portal_editor],
        ],
        Action.ENTER_ADMIN: [[has_a_key_to_wagtail]],
        Action.MANAGE_VOCABULARY: [[is_portal_administrator], [is_portal_editor]],
        Action.SEE_OVERVIEW: [[is_portal_administrator]],
        Action.MANAGE_USERS: [[is_portal_administrator]],
        Action.EDIT_PORTAL_PAGES: [[is_portal_editor], [is_portal_administrator]],
    }
)
