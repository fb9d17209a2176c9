"""Does nothing of an agency's open to anybody outside it while the agency is out?

What its own people meet is held by test_revoked.py. Here are those who had to do with it, and those who had not.
"""

import pytest

from listings.agencies.actions import close_agency, suspend_agency

from .doors import DOORS, PAGES
from .given import GIVEN
from .revoked import SHUT, is_for_all
from .suspended import PAGES_OF_A, STILL_OPEN
from .test_doors import address_of, answer

pytestmark = pytest.mark.django_db
OUTSIDE = {"anonymous": 0, "employee": 1, "publisher_b": 3, "editor": 5, "facilitator": 7}
"""With the column of each."""
GONE = SHUT | {"410"}


@pytest.mark.parametrize("person", OUTSIDE)
def test_only_what_is_hers_or_others_opens(client, world, person):
    addresses = {row: address_of(row, world) for row in GIVEN}
    suspend_agency(agency=world.a, by=world.portal_administrator)
    seen = {row: answer(client, address, getattr(world, person)) for row, address in addresses.items()}
    before = {row: DOORS[row].split()[OUTSIDE[person]] for row in seen}
    assert not {row for row in seen if before[row] in SHUT and seen[row] not in GONE}, "nothing opens by it"
    still = {row for row in seen if seen[row] not in GONE and not is_for_all(row)}
    assert still - STILL_OPEN == set()


@pytest.mark.parametrize("way", [suspend_agency, close_agency])
def test_its_pages_are_gone_and_the_others_stand(client, world, way):
    addresses = {name: page.url for name, page in world.pages.items()}
    way(agency=world.a, by=world.portal_administrator)
    for person, column in OUTSIDE.items():
        seen = {name: answer(client, address, getattr(world, person)) for name, address in addresses.items()}
        assert {name for name in PAGES_OF_A if seen[name] not in GONE} == set()
        assert {name: seen[name] for name in seen if name not in PAGES_OF_A} == {
            name: answers.split()[column] for name, answers in PAGES.items() if name not in PAGES_OF_A
        }


def test_what_is_said_to_be_open_is_about_an_address():
    assert GIVEN.keys() >= STILL_OPEN and PAGES.keys() >= PAGES_OF_A
