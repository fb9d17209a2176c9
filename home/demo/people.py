"""Who are the people of the demo, where do they work, and what do they show of themselves?"""

from listings.agencies.belonging import enter, give
from listings.agencies.furnishing import keep_in_step
from listings.agencies.status import MembershipStatus
from listings.profiles.models import Profile, ProfileCompetence
from listings.vocabulary.models import Competence, County, Municipality
from portal.access.models import PortalRoleHolder, User
from portal.access.roles import Role

from . import files, ledger
from .agencies import by_number

PLAIN = (
    *("about", "months_min", "months_max", "percentage_min", "percentage_max"),
    *("remote_ok", "languages", "forms", "visibility", "language"),
)


def fill_people():
    """Those to sign in as come first, then the contact persons of the postings, then everybody with a profile."""
    for row in files.rows("people"):
        ledger.once(f"person:{row['email']}", lambda row=row: person(row))
    for row in files.rows("postings"):
        contact = as_publisher(row)
        ledger.once(f"person:{contact['email']}", lambda contact=contact: person(contact))
    for row in files.rows("profiles"):
        user = ledger.once(f"person:{row['email']}", lambda row=row: person(row))
        if user:
            ledger.once(f"profile:{row['email']}", lambda row=row, user=user: profile_of(user, row))


def by_email(email):
    return ledger.made(f"person:{email}")


def as_publisher(posting):
    return {
        "name": posting["contact_name"],
        "email": posting["contact_email"],
        "title": posting["contact_title"],
        "agency": posting["agency"],
        "unit": posting["unit"],
        "language": posting["language"],
        "roles": [Role.PUBLISHER],
    }


def person(row):
    user = User.objects.create_user(
        row["email"], name=row["name"], title=row["title"], language=row.get("language", "nb"), is_demo=True
    )
    for role in row.get("portal_roles", ()):
        PortalRoleHolder.objects.create(user=user, role=role)
    agency = by_number(row["agency"])
    if agency:
        place, _before = enter(user, agency, MembershipStatus.ACTIVE, unit=row["unit"])
        for role in row.get("roles", ()):
            give(place, role)
        keep_in_step(place)
    return user


def profile_of(user, row):
    """One to sign in as may have begun her own."""
    profile, is_new = Profile.objects.get_or_create(
        user=user, defaults={name: row[name] for name in PLAIN} | when_and_where(row)
    )
    if is_new:
        fill_profile(profile, row)
    return profile


def fill_profile(profile, row):
    levels = {line["slug"]: line["level"] for line in row["competences"]}
    ProfileCompetence.objects.bulk_create(
        ProfileCompetence(profile=profile, competence=competence, level=levels[competence.slug])
        for competence in Competence.objects.filter(slug__in=levels)
    )
    profile.wants_to_learn.set(Competence.objects.filter(slug__in=row["wants_to_learn"]))
    profile.regions_wanted.set(County.objects.filter(name__in=row["regions_wanted"]))


def when_and_where(row):
    calendar = files.Calendar.of()
    return {
        "available_from": calendar.day(row["available_from"]),
        "available_to": calendar.day(row["available_to"]),
        "municipality": Municipality.objects.filter(daily_name=row["municipality"]).first(),
        "whole_country": "Hele landet" in row["regions_wanted"],
    }
