"""Postings that stand in search, and a small world of them where people may see different things."""

import random
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal

from django.utils import timezone

from listings.agencies.models import Agency
from listings.postings.choices import Audience, Form, Kind, Payer, Percentage, Security, Workplace, WrittenForm
from listings.postings.models import PostingCompetence, PostingPage
from listings.postings.status import Status
from portal.foundation.clock import oslo_today
from search import indexing

from .agencies import AgencyFactory, employee
from .profiles import ProfileFactory
from .vocabulary import CompetenceFactory, MunicipalityFactory, QualityFactory, ThemeFactory

WORDS = ["saksbehandling", "arkiv", "måling", "mål", "GIS-analyse", "C++", "øvelse", "innsyn", "håp", "hap", "tilsyn"]


def posting_in(agency, *, themes=(), qualities=(), competences=(), chosen=(), **words):
    """A published posting on the agency's page, not yet indexed."""
    posting = PostingPage(
        **{"title": "Vi trenger en saksbehandler", "status": Status.PUBLISHED, "published_at": timezone.now()} | words,
        agency=agency,
    )
    posting.themes, posting.qualities, posting.chosen_agencies = themes, qualities, chosen
    for line in competences:
        posting.competence_lines.create(**(line if isinstance(line, dict) else {"competence": line}))
    return agency.page.add_child(instance=posting)


def findable_posting(agency, **words):
    posting = posting_in(agency, **words)
    indexing.refresh("posting", [posting.pk])
    return posting


@dataclass
class World:
    postings: list
    people: list


def small_world(seed=7, size=40):
    """Forty postings of four agencies in two sectors, and one person in each agency."""
    chance = random.Random(seed)
    ministry = AgencyFactory(kind=Agency.Kind.MINISTRY)
    agencies = [ministry, AgencyFactory(ministry=ministry), AgencyFactory(ministry=ministry), AgencyFactory()]
    postings = [random_posting(chance, agencies, small_vocabulary()) for _ in range(size)]
    indexing.refresh("posting", [posting.pk for posting in postings])
    return World(postings, [employee(agency) for agency in agencies])


def small_vocabulary():
    return {
        "themes": [ThemeFactory(slug=f"tema-{n}") for n in range(4)],
        "qualities": [QualityFactory(slug=f"egenskap-{n}") for n in range(4)],
        "competences": [CompetenceFactory(slug=f"kompetanse-{n}") for n in range(4)],
    }


def random_posting(chance, agencies, vocabulary):
    visibility = chance.choice(Audience.values)
    return posting_in(
        chance.choice(agencies),
        title=" ".join(chance.sample(WORDS, 3)),
        lead=" ".join(chance.sample(WORDS, 3)),
        municipality=chance.choice([None, MunicipalityFactory(), MunicipalityFactory(code="3301", name="Drammen")]),
        visibility=visibility,
        chosen=chance.sample(agencies, 2) if visibility == Audience.CHOSEN else (),
        status=chance.choice([Status.PUBLISHED] * 5 + [Status.ASSESSING, Status.WITHDRAWN, Status.DRAFT]),
        languages=chance.choice([[], ["nb"], ["nn", "en"]]),
        places=chance.randint(1, 3),
        **{name: chance.sample(rows, chance.randint(0, 2)) for name, rows in vocabulary.items()}
        | {"competences": competence_lines(chance, vocabulary["competences"])},
        **terms_of(chance),
        **times_of(chance),
    )


def competence_lines(chance, competences):
    """A swap may want and offer the same."""
    sides = [(competence, side) for competence in competences for side in PostingCompetence.Side]
    chosen = chance.sample(sides, chance.randint(0, 3))
    return [{"competence": one, "side": side, "required": chance.random() < 0.5} for one, side in chosen]


def terms_of(chance):
    return {
        "kind": chance.choice(Kind.values),
        "form": chance.choice(Form.values),
        "workplace": chance.choice(Workplace.values),
        "salary_paid_by": chance.choice(Payer.values),
        "security": chance.choice(Security.values),
        "language": chance.choice(WrittenForm.values),
        "percentage": chance.choice([None, *Percentage.values]),
    }


def times_of(chance):
    today, start = oslo_today(), chance.choice([None, -20, 10, 40, 200, 900])
    least = chance.choice([None, "0.5", "3", "6", "6.5"])
    return {
        "deadline": chance.choice([None, *(today + timedelta(days=days) for days in (0, 7, 8, 31, 32, 300))]),
        "starts_earliest": None if start is None else today + timedelta(days=start),
        "starts_latest": None if start is None else today + timedelta(days=start + chance.choice([0, 100])),
        "months_min": least and Decimal(least),
        "months_max": least and Decimal(least) + chance.choice([0, 2, 5]),
        "published_at": timezone.now() - timedelta(hours=chance.randint(1, 9)),
    }


def findable_profile(person, **words):
    """Shown to everybody, unless said otherwise."""
    profile = ProfileFactory(user=person, **{"visibility": "everyone"} | words)
    indexing.refresh("profile", [profile.pk])
    return profile
