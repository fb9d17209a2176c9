"""Stories are told as they were, whatever becomes of the agency, and are read where it went."""

import pytest

from stories.edited import is_approved
from stories.status import Stage
from tests.factories.agencies import employee
from tests.factories.merging import merged, two_agencies
from tests.factories.stories import story
from tests.factories.told import experience, fresh

pytestmark = pytest.mark.django_db


def told(title, **fields):
    page = story(title, **fields)
    page.save_revision().publish()
    return page


def test_they_are_read_on_the_page_of_the_other_with_the_name_they_had(client, portal_tree):
    fyr, kyst = two_agencies()
    page = told("Tre uker i fyret", host_agency=fyr)
    merged(fyr, kyst)
    assert "Tre uker i fyret" in client.get("/virksomheter/kyst/").content.decode()
    html = client.get(page.get_url()).content.decode()
    assert "Fyrvesenet" in html or "Fyr" in html
    page.refresh_from_db()
    assert page.host_agency == fyr


def test_the_shelf_is_narrowed_by_the_one_and_the_other(client, portal_tree):
    fyr, kyst = two_agencies()
    told("Tre uker i fyret", host_agency=fyr)
    merged(fyr, kyst)
    for slug in ("fyr", "kyst"):
        assert "Tre uker i fyret" in client.get("/historier/", {"virksomhet": slug}).content.decode()


def test_a_yes_to_the_words_holds(portal_tree):
    fyr, kyst = two_agencies()
    author = employee(fyr)
    made = experience(author, stage=Stage.APPROVED, host_agency=fyr)
    assert is_approved(made)
    merged(fyr, kyst)
    assert is_approved(fresh(made))
