"""Who opens an agency, who sees that it is opened, and to whom is it open now?"""

from django.db.models import Q

from listings.agencies.permissions import administers, agency_of
from portal.access.permissions import is_portal_administrator
from portal.access.roles import Role
from portal.access.rules import RULES, Action, predicate

from .involvement import is_party
from .models import Opening


def administered_by(user):
    return user.agency_ids(Role.ADMINISTRATOR) if user.is_authenticated else frozenset()


@predicate
def stands_outside(user, thing):
    """Personen hører ikke til virksomheten, har ikke gjort det de siste 12 månedene, og har ikke selv noe der."""
    return user.is_authenticated and not is_party(user, agency_of(thing))


@predicate(
    rows=lambda user: Q(agency__in=administered_by(user)) | Q(agency__successor__in=administered_by(user)),
)
def administers_what_was_opened(user, opening):
    """Personen er administrator i virksomheten som er åpnet, eller i den som virksomheten er blitt en del av."""
    return bool({opening.agency_id, opening.agency.successor_id} & set(administered_by(user)))


@predicate
def did_not_open_it(user, opening):
    """Det er en annen enn personen selv som åpnet virksomheten."""
    return opening.opened_by_id != user.pk


def standing_of(user, agency):
    """The person's own opening of the agency, while it lasts and she is no party; None where there is none."""
    opening = Opening.objects.standing().by(user).filter(agency=agency).first() if user.is_authenticated else None
    return opening if opening and not is_party(user, agency) else None


def is_open(user, agency):
    return standing_of(user, agency) is not None


def opened_agencies(user):
    """Keys of those that are open to her now."""
    if not user.is_authenticated:
        return set()
    own = Opening.objects.standing().by(user).select_related("agency")
    return {opening.agency_id for opening in own if not is_party(user, opening.agency)}


RULES.update(
    {
        Action.OPEN_AGENCY: [[is_portal_administrator, stands_outside]],
        Action.SEE_OPENINGS: [[is_portal_administrator]],
        Action.SEE_OPENINGS_OF_AGENCY: [[administers], [is_portal_administrator]],
        Action.SEE_OPENING: [[administers_what_was_opened], [is_portal_administrator]],
        Action.SEE_NAMES_READ: [[administers_what_was_opened, did_not_open_it]],
        Action.CLOSE_OPENING: [[is_portal_administrator]],
    }
)
