"""Do the goals of a new agreement begin with what the person has said that she wants to learn?"""

import pytest

from tests.factories.agencies import employee
from tests.factories.agreements import made, place
from tests.factories.postings import published_posting
from tests.factories.profiles import ProfileFactory
from tests.factories.vocabulary import CompetenceFactory

pytestmark = pytest.mark.django_db
GIVEN = "Lage kurs\n\nTale for mange\nArkiv\nSkrive klart\nSpørre godt\nLytte"


def goals(*wishes):
    person = employee()
    profile = ProfileFactory(user=person, wants_to_learn=[CompetenceFactory(label_nb=label) for label in wishes])
    application = place(person, published_posting(learning=GIVEN))
    profile.wants_to_learn.clear()
    return made(application).current.terms["goals"]


def test_her_own_stand_first_as_they_were_when_she_sent_her_interest_and_none_stands_twice():
    assert goals("Arkiv", "Budsjett") == ["Arkiv", "Budsjett", "Lage kurs", "Tale for mange", "Skrive klart"]


def test_without_any_the_posting_gives_them():
    assert goals() == ["Lage kurs", "Tale for mange", "Arkiv", "Skrive klart", "Spørre godt"]


def test_there_are_five_at_most():
    assert goals(*"ABCDEFG") == ["A", "B", "C", "D", "E"]
