"""Who answers for a posting, and hears of it? The owner and her co-owners, as long as they write for the agency."""

from django.contrib.auth import get_user_model
from django.db.models import Q

from listings.agencies.models import Membership
from portal.access.roles import Role

WRITE = (Role.PUBLISHER, Role.ADMINISTRATOR)


def writers_of(agency):
    """Publishers and administrators, each once, by name."""
    places = Membership.objects.active().of(agency).with_role(*WRITE)
    return get_user_model().objects.filter(pk__in=places.values("user")).order_by("name", "pk")


def responsible_for(posting):
    """Empty where all of them have left: then nobody answers for it, and the administrators see that."""
    named = Q(pk=posting.owner_id) | Q(pk__in=posting.co_owners.values("person"))
    return list(writers_of(posting.agency).filter(named))


def those_to_tell(posting):
    """Somebody always hears: who answers for it, else the agency's publishers, else its administrators."""
    return responsible_for(posting) or contacts_of(posting.agency)


def contacts_of(agency):
    """The publishers; the administrators of an agency that has none."""
    for role in WRITE:
        if people := Membership.objects.active().of(agency).with_role(role).people():
            return people
    return []


def without_owner(postings, agencies):
    """Those of the postings whose owner is gone or writes for the agency no more."""
    places = Membership.objects.active().with_role(*WRITE).filter(agency__in=agencies)
    kept = Q(pk__in=[])
    for agency, user in places.values_list("agency", "user").distinct():
        kept |= Q(agency=agency, owner=user)
    return postings.exclude(kept)


def owners_in_words(posting):
    """Empty names where nobody answers for it, or helps."""
    named = responsible_for(posting)
    owner = next((person.name for person in named if person.pk == posting.owner_id), "")
    helpers = ", ".join(person.name for person in named if person.pk != posting.owner_id)
    return {"owner": owner, "helpers": helpers}
