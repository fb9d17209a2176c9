"""How does the portal come to have so many people? Rows in its own tables, of the same facts as matching has."""

import random
from datetime import date
from decimal import Decimal

from django.core.management import call_command
from django.db import transaction

from listings.agencies.models import Agency, Membership
from listings.postings.choices import Form
from listings.profiles.models import Profile, ProfileCompetence
from listings.vocabulary.models import Competence, County, Municipality
from portal.access.models import User

from ..corpus import SEED, shelf
from ..matching.facts import person

BATCH = 2_000
SHOWN = (Profile.Visibility.EVERYONE, Profile.Visibility.CONTACTS)


def fill(size: int) -> None:
    call_command("plant_portal", verbosity=0)
    call_command("load_agencies", verbosity=0)
    words = Words()
    for first in range(1, size + 1, BATCH):
        write(range(first, min(first + BATCH, size + 1)), words)
    call_command("search_rebuild", kind=["profile"], verbosity=0)


class Words:
    """Keys of what people have, by the code that the facts name it by."""

    def __init__(self):
        self.competences = dict(Competence.objects.values_list("slug", "pk"))
        self.municipalities = {int(row.code): row.pk for row in Municipality.objects.all()}
        self.counties = {int(row.code): row.pk for row in County.objects.all()}
        self.agencies = list(Agency.objects.active().order_by("pk").values_list("pk", flat=True))


@transaction.atomic
def write(numbers, words):
    people = {number: person(number) for number in numbers}
    chances = {number: random.Random(SEED * 3_000_017 + number) for number in numbers}
    users = User.objects.bulk_create(user(number, chances[number]) for number in numbers)
    keys = dict(zip(numbers, users, strict=True))
    Membership.objects.bulk_create(
        Membership(user=keys[number], agency_id=chances[number].choice(words.agencies)) for number in numbers
    )
    profiles = Profile.objects.bulk_create(
        profile(keys[number], facts, chances[number], words) for number, facts in people.items()
    )
    made = dict(zip(people, profiles, strict=True))
    ProfileCompetence.objects.bulk_create(
        ProfileCompetence(profile=made[number], competence_id=words.competences[slug], level=level)
        for number, facts in people.items()
        for slug, level in facts.held.items()
    )
    wishes = {number: keys_in(words.competences, facts.wishes) for number, facts in people.items()}
    through(made, Profile.wants_to_learn, "competence_id", wishes)
    regions = {number: keys_in(words.counties, facts.regions) for number, facts in people.items()}
    through(made, Profile.regions_wanted, "county_id", regions)


def keys_in(known, codes):
    return [known[code] for code in sorted(codes)]


def through(made, relation, column, keys_of):
    rows = relation.through
    rows.objects.bulk_create(
        rows(profile_id=made[number].pk, **{column: key}) for number, keys in keys_of.items() for key in keys
    )


def user(number, chance):
    name = f"{chance.choice(('Kari', 'Ola', 'Aisha', 'Nils', 'Maja', 'Jon'))} Nordmann {number}"
    return User(email=f"of-many-{number}@example.no", name=name, title=shelf().titles.one(chance), password="!")


def profile(owner, facts, chance, words):
    return Profile(
        user=owner,
        visibility=chance.choices(SHOWN, (90, 10))[0],
        about=" ".join(f"{line}." for line in chance.choices(shelf().sentences, k=2)),
        **ends("available", "_from", "_to", facts.available, date.fromordinal),
        **ends("months", "_min", "_max", facts.months, lambda hundredths: Decimal(hundredths) / 100),
        **ends("percentage", "_min", "_max", facts.percentage, int),
        municipality_id=words.municipalities.get(facts.municipality),
        whole_country=facts.whole_country,
        remote_ok=facts.remote,
        languages=sorted(facts.languages),
        forms=[chance.choice(Form.values)],
    )


def ends(name, low, high, values, read):
    return {
        f"{name}{end}": None if value is None else read(value) for end, value in zip((low, high), values, strict=True)
    }
