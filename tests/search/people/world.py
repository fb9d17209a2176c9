"""A small world of profiles and of readers who may see different ones of them."""

import random
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal

from django.utils.timezone import make_aware

from listings.agencies.models import Agency, Membership
from listings.agencies.status import AgencyStatus, MembershipStatus
from listings.profiles.models import Profile
from listings.vocabulary.levels import Level
from listings.vocabulary.ways import Form, WorkLanguage
from portal.access.roles import PortalRole
from portal.foundation.clock import oslo_today
from search import indexing
from tests.factories.agencies import AgencyFactory, administrator, employee, holder, portal_editor, publisher
from tests.factories.profiles import ProfileFactory
from tests.factories.vocabulary import CompetenceFactory, CountyFactory

FIRST = make_aware(datetime(2026, 11, 2, 9))
PAUSES = [None, None, None, -1, 0, 14]  # days from today to the last day


@dataclass
class World:
    profiles: list
    readers: list


def small_world(seed=11, size=40):
    """Four agencies, of which one closes; profiles of all kinds, and a reader of each kind. One who brings people
    together belongs to an agency too, and some own a profile themselves."""
    chance = random.Random(seed)
    ministry = AgencyFactory(kind=Agency.Kind.MINISTRY)
    agencies = [ministry, AgencyFactory(ministry=ministry), AgencyFactory(), AgencyFactory()]
    readers = [employee(agencies[0]), publisher(agencies[1]), employee(agencies[2]), administrator(agencies[1])]
    readers += [holder(PortalRole.FACILITATOR), publisher(agencies[3]), portal_editor(), both(agencies[1])]
    owners = [*readers[:3], readers[4], *(placed(chance, agencies) for _ in range(size))]
    profiles = [random_profile(chance, owner, agencies, known_words()) for owner in owners]
    Agency.objects.filter(pk=agencies[3].pk).update(status=AgencyStatus.SUSPENDED)
    indexing.refresh_all("profile")
    return World(profiles, readers)


def both(agency):
    person = holder(PortalRole.FACILITATOR)
    Membership.objects.create(user=person, agency=agency)
    return person


def placed(chance, agencies):
    """In one agency or two; or she has left."""
    person = employee(chance.choice(agencies))
    others = [agency for agency in agencies if not person.memberships.filter(agency=agency).exists()]
    if chance.random() < 0.3:
        Membership.objects.create(user=person, agency=chance.choice(others))
    if chance.random() < 0.2:
        person.memberships.filter(pk=person.memberships.first().pk).update(status=MembershipStatus.ENDED)
    return person


def known_words():
    return {
        "competences": [CompetenceFactory(slug=f"kompetanse-{number}") for number in range(4)],
        "counties": [CountyFactory(), CountyFactory(code="03", name="Oslo"), CountyFactory(code="46", name="Vestland")],
    }


def random_profile(chance, owner, agencies, words):
    pause = chance.choice(PAUSES)
    held = chance.sample(words["competences"], chance.randint(0, 3))
    profile = ProfileFactory(
        user=owner,
        visibility=chance.choice([*Profile.Visibility.values, "everyone", "contacts"]),
        paused_until=None if pause is None else oslo_today() + timedelta(days=pause),
        competences={one: chance.choice(Level.values) for one in held},
        wants_to_learn=chance.sample(words["competences"], chance.randint(0, 2)),
        regions_wanted=chance.sample(words["counties"], chance.randint(0, 2)),
        whole_country=chance.random() < 0.2,
        remote_ok=chance.random() < 0.5,
        languages=chance.choice([[], ["nb"], ["nn", "en"], WorkLanguage.values]),
        forms=chance.choice([[], ["hospitering"], Form.values]),
        language=chance.choice(["nb", "nn"]),
        active_at=FIRST + timedelta(hours=chance.randint(0, 900)),
        **bounds(chance),
    )
    profile.hidden_from.set(chance.sample(agencies, chance.choice([0, 0, 1, 2])))
    return profile


def bounds(chance):
    """Either end of each pair may be open."""
    today = oslo_today()
    start, end = chance.choice([None, -40, 20, 400]), chance.choice([None, 450, 700])
    least, most = chance.choice([None, "0.5", "3"]), chance.choice([None, "3", "8"])
    return {
        "available_from": None if start is None else today + timedelta(days=start),
        "available_to": None if end is None else today + timedelta(days=end),
        "months_min": least and Decimal(least),
        "months_max": most and Decimal(most),
        "percentage_min": chance.choice([None, 20, 50]),
        "percentage_max": chance.choice([None, 60, 100]),
    }
