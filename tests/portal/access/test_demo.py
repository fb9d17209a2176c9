"""Does the demo let anybody be an invented person, and only an invented one, and only in a demo?"""

import pytest

from portal.access.demo import by_kind, demo_people, first_of_each
from portal.access.roles import PortalRole, Role
from tests.factories.agencies import AgencyFactory, employee, holder, manager, member

pytestmark = pytest.mark.django_db


@pytest.fixture
def people(db):
    dfo, other = AgencyFactory(name_nb="DFØ"), AgencyFactory(name_nb="Arkivverket")
    return {
        "plain": employee(dfo, name="Ane Ansatt", is_demo=True),
        "publisher": member(dfo, Role.PUBLISHER, name="Une Utlyser", is_demo=True),
        "administrator": member(dfo, Role.ADMINISTRATOR, name="Adrian Administrator", is_demo=True),
        "manager": manager(dfo, name="Lea Leder", is_demo=True),
        "elsewhere": employee(other, name="Sara Saksbehandler", title="saksbehandler", is_demo=True),
        "editor": holder(PortalRole.EDITOR, name="Rita Redaktør", is_demo=True),
        "owner": holder(PortalRole.ADMINISTRATOR, name="Per Portal", is_demo=True),
    }


def test_the_important_ones_stand_on_top(people):
    order = ("owner", "editor", "publisher", "administrator", "elsewhere", "manager")
    assert [row.person for row in first_of_each(demo_people())] == [people[name] for name in order]


def test_the_page_shows_name_agency_and_what_the_role_does(client, people):
    page = client.get("/demo/").content.decode()
    for words in ("Sara Saksbehandler", "Arkivverket", "Lyser ut og følger opp kandidatene.", "Logg inn som Rita"):
        assert words in page


def test_people_are_found_by_name_and_title(client, people):
    page = client.get("/demo/?q=saksbehandler").content.decode()
    assert "1 person" in page and "Sara" in page and "Rita" not in page
    assert client.get("/demo/", {"q": "x" * 5000 + "\0"}).status_code == 200


def test_a_visitor_becomes_the_chosen_person_by_post_alone(client, people):
    person = people["elsewhere"]
    assert client.post("/demo/", {"person": person.pk}).url == "/min-side/"
    assert client.session["_auth_user_id"] == str(person.pk)


def test_changing_person_gives_a_new_session(client, people):
    client.post("/demo/", {"person": people["owner"].pk})
    before = client.session.session_key
    client.post("/demo/", {"person": people["plain"].pk, "next": "/finn/"})
    assert client.session.session_key != before
    assert client.session["_auth_user_id"] == str(people["plain"].pk)


@pytest.mark.parametrize("person", ["", "0", "-1", "tull", "9" * 40, "²"])
def test_nobody_else_can_be_chosen(client, people, person):
    assert client.post("/demo/", {"person": person}).status_code == 404


def test_real_and_shut_out_people_cannot_be_chosen(client, people):
    real = employee(name="Ekte Person")
    gone = employee(name="Borte Vekk", is_demo=True, is_active=False)
    page = client.get("/demo/").content.decode()
    for person in (real, gone):
        assert client.post("/demo/", {"person": person.pk}).status_code == 404
        assert person.name not in page


def test_another_site_cannot_sign_a_visitor_in(people):
    from django.test import Client

    careful = Client(enforce_csrf_checks=True)
    assert careful.post("/demo/", {"person": people["owner"].pk}).status_code == 403


def test_outside_a_demo_there_is_no_such_page(client, people, settings):
    settings.PORTAL_IS_DEMO = False
    assert client.get("/demo/").status_code == 404
    assert client.post("/demo/", {"person": people["owner"].pk}).status_code == 404
    assert "/demo/" not in client.get("/logg-inn/").content.decode()


def test_the_page_asks_few_questions_of_the_database(client, people, django_assert_max_num_queries):
    for _more in range(10):
        employee(is_demo=True)
    with django_assert_max_num_queries(12):
        client.get("/demo/")


def test_everybody_stands_once_under_the_first_kind_that_fits(people):
    kinds = {str(kind.label): [row.person for row in kind.people] for kind in by_kind(demo_people())}
    assert kinds["Ansatt"] == [people["plain"], people["elsewhere"]]
    assert sorted(person.pk for shown in kinds.values() for person in shown) == sorted(p.pk for p in people.values())


def test_the_kinds_are_folded_until_somebody_searches(client, people):
    folded = b'<details class="ds-details">'
    assert folded in client.get("/demo/").content
    assert folded not in client.get("/demo/?q=saksbehandler").content
