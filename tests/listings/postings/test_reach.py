"""Whom a posting reaches, in bands: never exact, never small numbers, and no small change that shows one person."""

import pytest

from listings.postings.choices import Audience
from listings.postings.reach import BANDS, band, reach_of, readers_of
from listings.profiles.models import Profile
from tests.factories.agencies import AgencyFactory, employee
from tests.factories.postings import draft_posting
from tests.factories.profiles import ProfileFactory
from tests.factories.vocabulary import CompetenceFactory

from .desk import text_of

QUESTIONS = [f"question {number}" for number in range(200)]


@pytest.mark.parametrize("count", range(6))
def test_a_handful_is_never_told_from_nobody(count):
    assert {band(count, question) for question in QUESTIONS} == {0}


@pytest.mark.parametrize("count", [6, 9, 14, 31, 38, 77, 160, 1400, 100_000])
def test_what_is_said_is_true_and_rounded(count):
    shown = {band(count, question) for question in QUESTIONS}
    assert shown <= {0, *BANDS} and all(edge < count for edge in shown)


def test_the_same_question_gets_the_same_answer():
    assert len({band(31, "the same") for _ in range(20)}) == 1


@pytest.mark.parametrize("edge", BANDS)
def test_one_person_more_shows_for_few_questions_only(edge):
    """Where a band begins is not the same for all, so that crossing it tells nothing sure of who crossed."""
    for count in range(edge - 3, edge + 4):
        changed = sum(band(count, question) != band(count + 1, question) for question in QUESTIONS)
        assert changed < len(QUESTIONS), count
    beginnings = {next(count for count in range(edge * 2 + 9) if band(count, one) >= edge) for one in QUESTIONS}
    assert len(beginnings) > 2


@pytest.fixture
def skill(db):
    return CompetenceFactory()


def seekers(number, agency, skill, **facts):
    for _ in range(number):
        ProfileFactory(user=employee(agency), competences={skill: 3}, **{"visibility": "everyone", **facts})


def test_visible_people_of_other_agencies_are_counted(skill):
    draft, home = draft_posting(wanted=[skill]), AgencyFactory()
    seekers(40, home, skill)
    assert reach_of(draft).over in {20, 30}


def test_the_blur_is_not_worn_away_by_asking_for_what_nobody_holds_as_well(skill):
    """So many answers about the same people would else give their number, however coarse each of them is."""
    home = AgencyFactory()
    seekers(8, home, skill)
    own, rare = AgencyFactory(), CompetenceFactory.create_batch(12)
    drafts = [draft_posting(own, wanted=[skill, one]) for one in rare]
    assert len({reach_of(draft).over for draft in drafts}) == 1


@pytest.mark.parametrize("why", ["hidden", "hidden from", "own", "another skill", "left"])
def test_who_is_not_to_be_found_is_not_counted(skill, why):
    draft, home = draft_posting(wanted=[skill]), AgencyFactory()
    place = draft.agency if why == "own" else home
    facts = {"visibility": "hidden"} if why == "hidden" else {}
    seekers(20, place, CompetenceFactory() if why == "another skill" else skill, **facts)
    if why == "hidden from":
        for profile in Profile.objects.all():
            profile.hidden_from.add(draft.agency)
    if why == "left":
        home.memberships.update(status="ended")
    assert reach_of(draft).over == 0


@pytest.mark.django_db
def test_agencies_are_those_the_posting_is_meant_for():
    ministry = AgencyFactory()
    own, sister, other = AgencyFactory(ministry=ministry), AgencyFactory(ministry=ministry), AgencyFactory()
    closed = AgencyFactory(status="closed")
    draft = draft_posting(own, chosen=[other])
    meant = {
        Audience.ALL: {ministry, own, sister, other},
        Audience.SECTOR: {ministry, own, sister},
        Audience.CHOSEN: {own, other},
        Audience.OWN: {own},
    }
    for visibility, agencies in meant.items():
        draft.visibility = visibility
        assert set(readers_of(draft)) == agencies and closed not in readers_of(draft)


def test_the_page_says_a_band_and_agencies_and_no_number_of_people(client, skill):
    draft = draft_posting(wanted=[skill])
    seekers(4, AgencyFactory(), skill)
    client.force_login(draft.created_by)
    page = text_of(client.get(f"/lys-ut/{draft.pk}/kompetanse/"))
    assert "Få eller ingen med synlig profil" in page and "Kan ses av ansatte i 2 virksomheter" in page
    assert "4 ansatte" not in page


@pytest.mark.django_db
def test_an_offer_says_nothing_of_people():
    assert reach_of(draft_posting(kind="offer")).over is None
