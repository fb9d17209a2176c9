"""Does the facilitator see on her own page that somebody waits, and what has waited longest?"""

import pytest

from tests.factories.agencies import AgencyFactory, publisher
from tests.factories.facilitation import facilitator, signed_up
from tests.queries import cost

pytestmark = pytest.mark.usefixtures("portal_tree")
WAITS = "Noen venter på formidleren"


def page_of(client, person):
    client.force_login(person)
    return client.get("/min-side/").content.decode()


def test_those_who_have_waited_longest_stand_there_and_the_rest_is_one_step_away(client):
    helper = facilitator()
    assert WAITS not in page_of(client, helper)
    for number in range(4):
        signed_up(AgencyFactory(name_nb=f"Etat {number}", short=f"Etat {number}"))
    page = page_of(client, helper)
    part = page.partition(WAITS)[2].partition("</section>")[0]
    assert [f"Etat {number}" in part for number in range(4)] == [True, True, True, False]
    assert "Her er de 3 av 4 som har ventet lengst." in part and 'href="/formidling/"' in part
    assert "Ingenting venter" not in page


def test_nobody_else_is_told(client):
    signed_up()
    assert WAITS not in page_of(client, publisher())


def test_it_costs_the_same_for_few_and_many(client):
    helper = facilitator()
    client.force_login(helper)
    signed_up()
    few = cost(client, "/min-side/")
    for _ in range(5):
        signed_up()
    assert cost(client, "/min-side/") <= few
