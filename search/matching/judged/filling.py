"""How do the judged postings and people come into an empty portal, and who looks at them there?"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from django.core.exceptions import ValidationError
from django.db import DatabaseError, transaction
from wagtail.models import Page

from listings.agencies.loading import load_agencies
from listings.agencies.loading import rows_of as rows_of_agencies
from listings.agencies.models import AgencyIndexPage, Membership, MembershipRole, OrganisationNumber
from listings.postings.models import PostingPage
from listings.profiles.models import Profile, ProfileCompetence
from listings.vocabulary.loading import load_vocabulary
from listings.vocabulary.models import Competence, County, Municipality
from portal.access.models import User
from portal.access.roles import Role
from search.judging.filling import posting as posting_of
from search.judging.judged import BadSet

from ..rarity import terms_of_today
from .matches import MatchSet
from .reading import WHOLE_COUNTRY

PLAIN = (
    *("about", "months_min", "months_max", "percentage_min", "percentage_max", "remote_ok", "languages", "forms"),
    *("visibility", "language"),
)


@dataclass(frozen=True, slots=True)
class Stage:
    """Rows by ref, and who looks at the people for the postings of each agency."""

    postings: Mapping[str, PostingPage]
    profiles: Mapping[str, Profile]
    lookers: Mapping[int, User]


@transaction.atomic
def fill(judged: MatchSet) -> Stage:
    """Raises BadSet for a row that could not stand. Rarity is counted before the variants come."""
    if not AgencyIndexPage.objects.exists():
        Page.get_first_root_node().add_child(instance=AgencyIndexPage(title="Agencies", slug="agencies"))
    load_vocabulary()
    load_agencies(rows_of_needed(judged))
    agencies = by_number()
    keys = {ref: posting_of(row).pk for ref, row in judged.postings.items()}
    found = PostingPage.objects.with_facts().in_bulk(keys.values())
    profiles = {ref: profile_of(row, agencies) for ref, row in judged.profiles.items()}
    terms_of_today()
    return Stage({ref: found[pk] for ref, pk in keys.items()}, profiles, lookers(judged, agencies))


@transaction.atomic
def fill_variants(judged: MatchSet) -> dict[str, Profile]:
    agencies = by_number()
    return {ref: profile_of(row, agencies) for ref, row in judged.variants.items()}


def by_number():
    return {number.number: number.agency for number in OrganisationNumber.objects.select_related("agency")}


def rows_of_needed(judged):
    """The agencies that are named, and what they answer to."""
    rows = rows_of_agencies()
    named = {row["agency"] for row in [*judged.postings.values(), *judged.profiles.values(), *judged.variants.values()]}
    named |= {number for row in judged.postings.values() for number in row["chosen_agencies"]}
    ministries = {row["ministry"] for row in rows if row["orgnr"] in named}
    return [row for row in rows if row["orgnr"] in named or row["name_nb"] in ministries]


def lookers(judged, agencies):
    """A publisher for each agency that has a posting."""
    found = {}
    for number in {row["agency"] for row in judged.postings.values()}:
        user = User.objects.create_user(f"publisher.{number}@example.no", name="Publisher")
        membership = Membership.objects.create(user=user, agency=agencies[number])
        MembershipRole.objects.create(membership=membership, role=Role.PUBLISHER)
        found[agencies[number].pk] = user
    return found


def profile_of(row, agencies) -> Profile:
    try:
        with transaction.atomic():
            return written(row, agencies)
    except (ValidationError, DatabaseError, ValueError, TypeError, KeyError, AttributeError) as error:
        raise BadSet(f"profile {row['ref']}: {error}") from error


def written(row, agencies):
    user = User.objects.create_user(f"{row['ref'].lower()}@profile.example.no", name=row.get("name") or row["ref"])
    Membership.objects.create(user=user, agency=agencies[row["agency"]])
    days = {name: day(row[name]) for name in ("available_from", "available_to")}
    home = Municipality.objects.filter(daily_name=row["municipality"] or "").first()
    wide = WHOLE_COUNTRY in row["regions_wanted"]
    facts = {name: row[name] for name in PLAIN} | days | {"municipality": home, "whole_country": wide}
    profile = Profile.objects.create(user=user, **facts)
    words = {
        word.slug: word for word in Competence.objects.filter(slug__in=[one["slug"] for one in row["competences"]])
    }
    ProfileCompetence.objects.bulk_create(
        ProfileCompetence(profile=profile, competence=words[one["slug"]], level=one["level"])
        for one in row["competences"]
    )
    profile.wants_to_learn.set(Competence.objects.filter(slug__in=row["wants_to_learn"]))
    profile.regions_wanted.set(County.objects.filter(name__in=row["regions_wanted"]))
    return profile


def day(text):
    return date.fromisoformat(text) if text else None
