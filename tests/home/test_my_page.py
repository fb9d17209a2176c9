"""What does each person meet on her own page?"""

from datetime import timedelta

import pytest

from home.models import HomePage, StandardPage
from portal.access.roles import Role
from portal.foundation.clock import oslo_today
from stories.models import StoryIndexPage
from tests.factories.agencies import (
    AgencyFactory,
    UserFactory,
    administrator,
    employee,
    holder,
    manager,
    member,
    portal_administrator,
    portal_editor,
    publisher,
)

pytestmark = pytest.mark.usefixtures("portal_tree")


def report_reader():
    return member(None, Role.REPORT_READER)


def my_page(client, person):
    client.force_login(person)
    return client.get("/min-side/")


def test_a_stranger_is_asked_to_sign_in(client):
    response = client.get("/min-side/")
    assert response.status_code == 302
    assert response["Location"] == "/logg-inn/?next=/min-side/"


@pytest.mark.parametrize(
    ("person", "guides"),
    [
        (employee, ["For deg som vil ut en tur"]),
        (publisher, ["For deg som lyser ut", "For deg som vil ut en tur"]),
        (administrator, ["For deg som er administrator i virksomheten", "For deg som vil ut en tur"]),
        (manager, ["For deg som er leder", "For deg som vil ut en tur"]),
        (report_reader, ["For deg som leser rapporter", "For deg som vil ut en tur"]),
        (lambda: holder("portal_report_reader"), ["For deg som leser rapporter"]),
        (portal_editor, ["For deg som er redaktør"]),
        (portal_administrator, ["For deg som er portaladministrator"]),
        (lambda: holder("facilitator"), ["For deg som formidler"]),
    ],
)
def test_the_first_visit_is_guided_by_role(client, person, guides):
    response = my_page(client, person())
    assert [guide.title for guide in response.context["guides"]] == guides
    waits = "Kom i gang i" if person is administrator else "Ingenting venter på deg nå"
    assert waits in response.content.decode()


@pytest.mark.parametrize(
    "person", [employee, publisher, administrator, manager, report_reader, portal_editor, portal_administrator]
)
def test_every_step_of_a_guide_opens(client, person):
    for guide in my_page(client, person()).context["guides"]:
        for step in guide.steps:
            for address in [way.url for way in step.ways] or [step.url]:
                assert client.get(address).status_code == 200, step.label


def test_an_editor_chooses_the_written_form_before_she_writes(client):
    guide = my_page(client, portal_editor()).context["guides"][0]
    ways = {step.label: step.ways for step in guide.steps if step.ways}
    assert {label: [way.label for way in found] for label, found in ways.items()} == dict.fromkeys(
        ("Rediger forsiden", "Skriv en historie"), ["På bokmål", "På nynorsk"]
    )
    for label, model in (("Rediger forsiden", HomePage), ("Skriv en historie", StoryIndexPage)):
        for way, language in zip(ways[label], ("nb", "nn"), strict=True):
            page = model.objects.get(locale__language_code=language)
            assert way.url.rstrip("/").removesuffix("/edit").endswith(f"/{page.pk}")


def test_it_says_where_one_works_and_whom_to_ask(client):
    agency = AgencyFactory(name_nb="Kystverket")
    administrator(agency, name="Hanne Vik", email="hanne.vik@example.no")
    administrator(AgencyFactory(), name="En Annen")
    page = my_page(client, employee(agency, name="Ingrid Solheim")).content.decode()
    assert "Hei, Ingrid" in page and "Kystverket" in page
    assert "mailto:hanne.vik@example.no" in page
    assert "En Annen" not in page


def test_a_person_without_a_place_is_not_let_in(client):
    assert my_page(client, UserFactory()).status_code in (302, 403)


def test_the_page_speaks_the_persons_language(client):
    assert '<html lang="nn"' in my_page(client, employee(language="nn")).content.decode()


def test_my_page_asks_few_questions(client, django_assert_max_num_queries):
    person = publisher()
    my_page(client, person)
    with django_assert_max_num_queries(33):
        client.get("/min-side/")


def test_an_editor_is_told_which_pages_to_go_through(client):
    StandardPage.objects.filter(slug="om").update(review_on=oslo_today())
    StandardPage.objects.filter(slug="kontakt").update(review_on=oslo_today() + timedelta(days=1))
    page = my_page(client, portal_editor()).content.decode()
    told = page.partition("Sider å gå gjennom")[2].partition("</section>")[0]
    assert told.count("Om portalen") == 2 and "Kontakt" not in told
    assert "gås gjennom" not in my_page(client, employee()).content.decode()


def test_what_is_not_why_she_is_here_is_folded(client):
    assert [guide.is_folded for guide in my_page(client, employee()).context["guides"]] == [False]
    page = my_page(client, publisher())
    assert [guide.is_folded for guide in page.context["guides"]] == [False, True]
    folded = page.content.decode().partition("<summary>For deg som vil ut en tur</summary>")[2]
    assert "Finn muligheter" in folded.partition("</details>")[0]
    assert [guide.is_folded for guide in my_page(client, portal_editor()).context["guides"]] == [False]
