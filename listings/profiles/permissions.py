"""Who may see a profile, who looks for people, and who writes in it? The owner, and those whom she shows it to."""

from django.db.models import Q

from portal.access.permissions import all_if, is_facilitator, is_member
from portal.access.roles import Role
from portal.access.rules import EVERYTHING, RULES, Action, predicate
from portal.foundation.admission import places_of

from .models import Profile, shown_rows

Visibility = Profile.Visibility


@predicate(rows=lambda user: Q(user=user.pk))
def is_own_profile(user, profile):
    """Profilen er personens egen."""
    return user.is_authenticated and profile is not None and profile.user_id == user.pk


@predicate(rows=lambda user: EVERYTHING)
def is_begun(user, profile):
    """Profilen finnes fra før."""
    return profile is not None and profile.pk is not None


@predicate(rows=lambda user: shown_rows())
def is_shown(user, profile):
    """Eieren viser profilen, har den ikke på pause og er fortsatt med."""
    return profile.is_shown


@predicate(rows=lambda user: ~Q(hidden_from__in=[place.agency_id for place in places_of(user)]))
def is_not_hidden_from(user, profile):
    """Profilen er ikke skjult for virksomheten til den som ser."""
    own = {place.agency_id for place in places_of(user)}
    return not own & {agency.pk for agency in profile.hidden_from.all()}


@predicate(rows=lambda user: Q(visibility=Visibility.EVERYONE))
def is_for_everybody(user, profile):
    """Eieren viser profilen til alle som er logget inn."""
    return profile.visibility == Visibility.EVERYONE


@predicate(rows=lambda user: Q(visibility__in=[Visibility.EVERYONE, Visibility.CONTACTS]))
def is_for_contact_persons(user, profile):
    """Eieren viser profilen til kontaktpersoner."""
    return profile.visibility in (Visibility.EVERYONE, Visibility.CONTACTS)


def publishes(user):
    return user.is_authenticated and bool(user.agency_ids(Role.PUBLISHER))


@predicate(rows=all_if(publishes))
def is_contact_person(user, thing=None):
    """Personen er utlyser i en virksomhet."""
    return publishes(user)


RULES.update(
    {
        Action.SEE_PROFILE: [
            [is_own_profile],
            [is_member, is_shown, is_not_hidden_from, is_for_everybody],
            [is_contact_person, is_shown, is_not_hidden_from, is_for_contact_persons],
            [is_facilitator, is_shown],
        ],
        Action.FIND_PEOPLE: [[is_member], [is_contact_person], [is_facilitator]],
        Action.KEEP_PROFILE: [[is_own_profile, is_member], [is_own_profile, is_begun]],
    }
)
