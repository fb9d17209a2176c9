"""Does the portal speak the language that the reader wants?"""

import pytest

from portal.access.views.language import our_address
from tests.factories.agencies import employee

pytestmark = pytest.mark.django_db


def test_the_choice_is_kept_in_a_cookie_and_leads_back(client):
    response = client.post("/sprak/", {"language": "nn", "next": "/logg-inn/?next=/finn/"})
    assert response.url == "/logg-inn/?next=/finn/" and response.cookies["sprak"].value == "nn"
    page = client.get("/logg-inn/")
    assert '<html lang="nn"' in page.content.decode() and page["Content-Language"] == "nn"


def test_the_choice_is_kept_on_the_account(client):
    person = employee(language="nb")
    client.force_login(person)
    client.post("/sprak/", {"language": "nn"})
    person.refresh_from_db()
    assert person.language == "nn"


def test_the_account_weighs_more_than_the_cookie_of_a_borrowed_browser(client):
    client.cookies["sprak"] = "en"
    client.force_login(employee(language="nn"))
    assert '<html lang="nn"' in client.get("/velkommen/", follow=True).content.decode()


@pytest.mark.parametrize(
    "wanted", ["https://ondt.example/", "//ondt.example", "javascript:alert(1)", "", "\r\nSet-Cookie: x"]
)
def test_a_forged_address_leads_to_the_front_page(client, wanted):
    assert client.post("/sprak/", {"language": "en", "next": wanted}).url == "/"


@pytest.mark.parametrize("language", ["", "xx", "se", "nb\0", "n" * 5000])
def test_an_unknown_language_is_refused(client, language):
    response = client.post("/sprak/", {"language": language})
    assert response.status_code == 400 and not response.cookies


def test_the_choice_is_a_post(client):
    assert client.get("/sprak/").status_code == 405


@pytest.mark.parametrize(
    ("wish", "language"),
    [("nn-NO,nn;q=0.9,en;q=0.5", "nn"), ("no", "nb"), ("de,en;q=0.7", "en"), ("de", "nb"), ("", "nb")],
)
def test_a_stranger_gets_what_the_browser_asks_for(client, wish, language):
    page = client.get("/logg-inn/", headers={"accept-language": wish})
    assert f'<html lang="{language}"' in page.content.decode()
    assert {"Cookie", "Accept-Language"} <= set(page["Vary"].replace(" ", "").split(","))


@pytest.mark.parametrize("wanted", ["a@b", "home:my_page", "{}", "", None, "//ond.example", "javascript:1"])
def test_what_is_no_address_of_ours_is_not_gone_to(rf, wanted):
    assert our_address(rf.get("/"), wanted, "/finn/") == "/finn/"


@pytest.mark.parametrize("wanted", ["/min-side/?a=b", "http://testserver/finn/folk/"])
def test_an_address_of_ours_is_gone_to(rf, wanted):
    assert our_address(rf.get("/"), wanted) == wanted
