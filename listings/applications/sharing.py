"""What does a person share when she sends interest? Name, title and agency, and a copy of her profile."""

from listings.agencies.models import Membership
from listings.profiles.models import Profile
from listings.profiles.snapshot import snapshot_of


def what_is_shared(person, agency):
    """The copy that is frozen with the interest, as JSON."""
    profile = Profile.objects.with_facts().filter(user=person).first()
    return who(person, agency) | snapshot_of(profile)


def who(person, agency):
    place = Membership.objects.active().filter(user=person, agency=agency).first()
    return {
        "name": person.name,
        "title": person.title,
        "agency": {"nb": agency.name_nb, "nn": agency.name_nn or agency.name_nb, "short": agency.short},
        "unit": place.unit if place else "",
    }
