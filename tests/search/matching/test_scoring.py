"""How are candidates ordered? By the copy of the profile they sent, and none is last for what she has not said."""

import pytest

from listings.applications import scoring
from search.matching.scoring import score
from tests.factories.applications import sent_interest
from tests.factories.postings import published_posting
from tests.factories.vocabulary import CompetenceFactory

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def scorer():
    """Another test may have put its own in the place."""
    scoring.register_scorer(score)


def test_candidates_come_with_reasons_the_best_first(client, posting, looker, show, archives):
    for name, level in (("Litt", 1), ("Godt", 4)):
        sent_interest(posting, show(name, {archives: level}).user)
    client.force_login(looker)
    page = client.get(f"/interesse/kandidater/{posting.pk}/").content.decode()
    assert page.index("Godt") < page.index("Litt") and "1 av 1 kompetanse" in page


def test_the_copy_counts_and_not_what_was_changed_since(posting, show, archives):
    profile = show("Kari", {archives: 4})
    application = sent_interest(posting, profile.user)
    before = scoring.matches(posting, [application])
    profile.competence_lines.all().delete()
    assert scoring.matches(posting, [application]) == before


def test_who_objects_or_has_no_profile_stands_in_the_middle_without_reasons(posting, show, archives):
    levels = {"Best": 4, "Middle": 2, "Least": 1, "Objects": 4}
    sent = {
        name: sent_interest(posting, show(name, {archives: level}, takes_matching=name != "Objects").user)
        for name, level in levels.items()
    }
    sent["Silent"] = sent_interest(posting)
    found = scoring.matches(posting, list(sent.values()))
    points = {name: found[application.pk].points for name, application in sent.items()}
    assert points["Objects"] == points["Silent"] == points["Middle"]
    assert found[sent["Objects"].pk].sentence == "Ikke sammenlignet" and found[sent["Objects"].pk].parts == ()


def test_how_many_that_are_required_are_lacking_is_said_of_each(show, archives):
    """Not of a level that is lower, nor of what is good to have."""
    law, tables, nice = (CompetenceFactory() for _ in range(3))
    posting = published_posting(wanted=[archives, law, tables, nice])
    posting.competence_lines.filter(competence=nice).update(required=False)
    held = {"Some": {archives: 1}, "Most": {archives: 4, law: 1}, "All": {archives: 4, law: 4, tables: 4}}
    sent = {name: sent_interest(posting, show(name, skills).user) for name, skills in held.items()}
    found = scoring.matches(posting, list(sent.values()))
    lacks = {name: found[application.pk].lacks for name, application in sent.items()}
    assert lacks == {
        "Some": "Mangler 2 kompetanser som er krav",
        "Most": "Mangler 1 kompetanse som er et krav",
        "All": "",
    }
