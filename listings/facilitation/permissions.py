"""Who signs an agency up, asks for help, answers a suggestion, and works with the list?"""

from django.db.models import Q

from listings.agencies.status import AgencyStatus
from listings.postings.permissions import written_agencies
from listings.profiles.permissions import is_own_profile, is_shown
from portal.access.permissions import is_facilitator, is_member
from portal.access.rules import RULES, Action, predicate


def agency_of(thing):
    """The agency itself, or the one that a sign-up or a side belongs to."""
    return getattr(thing, "agency", thing)


@predicate(rows=lambda user: Q(agency__in=written_agencies(user)))
def speaks_for_it(user, thing):
    """Personen er utlyser eller administrator i virksomheten."""
    return getattr(agency_of(thing), "pk", None) in written_agencies(user)


def speaks_for_any(user):
    return bool(written_agencies(user))


@predicate(rows=lambda user: Q(agency__status=AgencyStatus.ACTIVE))
def is_of_active_agency(user, thing):
    """Virksomheten er med i ordningen nå."""
    agency = agency_of(thing)
    return agency is not None and agency.is_active


@predicate(rows=lambda user: Q(person=user.pk))
def is_asked_herself(user, side):
    """Forslaget er sendt til personen selv."""
    return user.is_authenticated and side is not None and side.person_id == user.pk


@predicate
def takes_suggestions(user, profile):
    """Eieren har ikke sagt nei til å bli foreslått."""
    return profile.takes_matching


RULES.update(
    {
        Action.SEE_COUPLING_HELP: [[is_member]],
        Action.KEEP_SIGN_UP: [[speaks_for_it, is_of_active_agency]],
        Action.SEE_SIGN_UP: [[speaks_for_it, is_of_active_agency], [is_facilitator, is_of_active_agency]],
        Action.ASK_FOR_HELP: [[is_own_profile, is_member, is_shown, takes_suggestions]],
        Action.ANSWER_SUGGESTION: [[speaks_for_it, is_of_active_agency], [is_asked_herself, is_member]],
        Action.FACILITATE: [[is_facilitator]],
    }
)
