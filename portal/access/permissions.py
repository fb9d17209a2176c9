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


@predicate(rows=all_if(lambda user: user.is_authenticated and user.is_active and user.is_member))
def is_member(user, thing=None):
    """Personen har en aktiv tilknytning til en aktiv virksomhet."""
    return user.is_authenticated and user.is_active and user.is_member


def holds(role, sentence):
    def condition(user, thing=None):
        return user.is_authenticated and user.has_portal_role(role)

    condition.__name__ = f"is_portal_{role}"
    condition.__doc__ = sentence
    return predicate(rows=all_if(condition))(condition)


is_portal_administrator = holds(PortalRole.ADMINISTRATOR, "Personen er portaladministrator.")
is_portal_editor = holds(PortalRole.EDITOR, "Personen er redaktør.")
is_facilitator = holds(PortalRole.FACILITATOR, "Personen er kobler.")


@predicate
def has_a_key_to_wagtail(user, thing=None):
    """Personen har en rolle som redigerer i Wagtail."""
    return user.is_authenticated and user.is_active and user.has_perm("wagtailadmin.access_admin")


RULES.update(
    {
        Action.SEE_OPEN_PAGE: [[anybody]],
        Action.SEE_MY_PAGE: [[is_member], [is_portal_administrator], [is_portal_editor], [is_facilitator]],
        Action.ENTER_ADMIN: [[has_a_key_to_wagtail]],
        Action.MANAGE_VOCABULARY: [[is_portal_administrator], [is_portal_editor]],
        Action.MANAGE_USERS: [[is_portal_administrator]],
        Action.EDIT_PORTAL_PAGES: [[is_portal_editor], [is_portal_administrator]],
    }
)
