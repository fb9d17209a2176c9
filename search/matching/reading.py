"""How do rows and frozen copies become facts? Here is all that a match reads of them."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from listings.postings.models import PostingPage
from listings.profiles.models import Profile
from listings.vocabulary.following import successors
from listings.vocabulary.models import County, Municipality

from .facts import NOT_STATED, Line, PostingFacts, ProfileFacts
from .rules import time


def posting_facts(posting: PostingPage) -> PostingFacts:
    """Reads the posting as `with_facts` loads it. An offer is read by what it offers."""
    lines = posting.wanted or posting.offered
    asked = {line.competence.slug: line for line in lines}
    return PostingFacts(
        lines=tuple(Line(slug, line.level or 1, line.required) for slug, line in asked.items()),
        starts=(ordinal(posting.starts_earliest), ordinal(posting.starts_latest)),
        flexible_start=posting.flexible_start,
        months=(hundredths(posting.months_min), hundredths(posting.months_max)),
        percentage=posting.percentage,
        **place(posting.municipality),
        workplace=posting.workplace,
        languages=frozenset(posting.languages),
    )


def capacity_facts(posting: PostingPage) -> ProfileFacts:
    """What an offer or a swap lends, as facts of somebody who can come. Where she lives is where the posting is."""
    window = time.window((ordinal(posting.starts_earliest), ordinal(posting.starts_latest)), NOT_STATED, False)
    months = (hundredths(posting.months_min), hundredths(posting.months_max))
    days = (months[1] or months[0] or 0) * time.A_MONTH // 10_000 or time.USUAL
    slack = time.SLACK if posting.flexible_start else 0
    return ProfileFacts(
        held={line.competence.slug: line.level or 1 for line in posting.offered},
        wishes=frozenset(line.competence.slug for line in posting.wanted),
        available=(window[0], window[1] + days + slack) if window else NOT_STATED,
        months=months,
        percentage=(posting.percentage, posting.percentage),
        **place(posting.municipality),
        remote=posting.workplace != "onsite",
        languages=frozenset(posting.languages),
    )


def profile_facts(profile: Profile) -> ProfileFacts:
    """Reads the profile as `with_facts` loads it, with the county of its municipality."""
    return ProfileFacts(
        held={line.competence.slug: line.level for line in profile.competence_lines.all()},
        wishes=frozenset(word.slug for word in profile.wants_to_learn.all()),
        available=(ordinal(profile.available_from), ordinal(profile.available_to)),
        months=(hundredths(profile.months_min), hundredths(profile.months_max)),
        percentage=(profile.percentage_min, profile.percentage_max),
        **place(profile.municipality),
        regions=frozenset(int(county.code) for county in profile.regions_wanted.all()),
        whole_country=profile.whole_country,
        remote=profile.remote_ok,
        languages=frozenset(profile.languages),
    )


def snapshot_facts(snapshots: Iterable[dict]) -> list[ProfileFacts]:
    """Facts of frozen copies (listings/profiles/snapshot.py), in their order; merged words are led on."""
    snapshots = list(snapshots)
    counties = {county.name: int(county.code) for county in County.objects.all()}
    homes = {home.daily_name: home for home in Municipality.objects.select_related("county")}
    rows = [row for copy in snapshots for row in [*copy.get("competences", []), *copy.get("wants_to_learn", [])]]
    now = successors({row["slug"] for row in rows})
    return [of_snapshot(copy, now, counties, homes) for copy in snapshots]


def of_snapshot(copy, now, counties, homes):
    days = [date.fromisoformat(copy[name]) if copy.get(name) else None for name in ("available_from", "available_to")]
    held: dict[str, int] = {}
    for row in copy.get("competences", []):
        slug = now.get(row["slug"], row["slug"])
        held[slug] = max(row["level"], held.get(slug, 0))
    return ProfileFacts(
        held=held,
        wishes=frozenset(now.get(row["slug"], row["slug"]) for row in copy.get("wants_to_learn", [])),
        available=(ordinal(days[0]), ordinal(days[1])),
        months=(hundredths(copy.get("months_min")), hundredths(copy.get("months_max"))),
        percentage=(copy.get("percentage_min"), copy.get("percentage_max")),
        **place(homes.get(copy.get("municipality"))),
        regions=frozenset(counties[name] for name in copy.get("regions", []) if name in counties),
        whole_country=bool(copy.get("whole_country")),
        remote=bool(copy.get("remote_ok")),
        languages=frozenset(copy.get("languages", [])),
    )


def place(municipality):
    if municipality is None:
        return {"municipality": None, "county": None}
    return {"municipality": int(municipality.code), "county": int(municipality.county.code)}


def ordinal(day):
    return day.toordinal() if day else None


def hundredths(months):
    return int(Decimal(str(months)) * 100) if months is not None else None
