"""Can a portal administrator, and nobody else, give and take access to the whole portal?"""

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.test import Client

from portal.access.actions import give_portal_role, let_in_again, shut_out, take_portal_role
from portal.access.roles import PortalRole
from portal.privacy.models import AuditEntry
from tests.factories.agencies import administrator, employee, portal_administrator, portal_editor

pytestmark = pytest.mark.django_db


@pytest.fixture
def owner(db):
    return portal_administrator(name="Per Portal")


@pytest.fixture
def person(db):
    return employee(name="Kari Nordmann", email="kari@direktoratet.no")


def fresh(person):
    return type(person).objects.get(pk=person.pk)


def test_a_role_brings_wagtails_keys_and_goes_with_them(owner, person):
    give_portal_role(person=person, role=PortalRole.EDITOR, by=owner)
    assert fresh(person).has_portal_role(PortalRole.EDITOR) and fresh(person).is_staff
    take_portal_role(person=person, role=PortalRole.EDITOR, by=owner)
    assert not fresh(person).has_portal_role(PortalRole.EDITOR) and not fresh(person).is_staff
    events = AuditEntry.objects.about(person).values_list("event", "by", "facts")
    assert set(map(str, events)) == {
        str(("portal_role.given", owner.pk, {"role": "editor"})),
        str(("portal_role.taken", owner.pk, {"role": "editor"})),
    }


def test_giving_twice_is_giving_once(owner, person):
    for _time in range(2):
        give_portal_role(person=person, role=PortalRole.EDITOR, by=owner)
    assert person.portal_roles.count() == 1 and AuditEntry.objects.about(person).count() == 1


def test_the_last_administrator_stays(owner):
    with pytest.raises(ValidationError):
        take_portal_role(person=owner, role=PortalRole.ADMINISTRATOR, by=owner)
    with pytest.raises(ValidationError):
        shut_out(person=owner, by=owner)
    portal_administrator()
    take_portal_role(person=owner, role=PortalRole.ADMINISTRATOR, by=owner)


def test_whoever_is_shut_out_is_out_on_the_next_request_and_old_sessions_never_return(owner, person, client):
    client.force_login(person)
    shut_out(person=person, by=owner)
    assert not client.get("/logg-inn/").wsgi_request.user.is_authenticated
    let_in_again(person=fresh(person), by=owner)
    assert not client.get("/logg-inn/").wsgi_request.user.is_authenticated
    assert fresh(person).is_active


@pytest.mark.parametrize("somebody", [employee, administrator, portal_editor])
def test_nobody_else_may(person, somebody, client):
    other = somebody()
    for verb in (shut_out, let_in_again):
        with pytest.raises(PermissionDenied):
            verb(person=person, by=other)
    with pytest.raises(PermissionDenied):
        give_portal_role(person=other, role=PortalRole.ADMINISTRATOR, by=other)
    client.force_login(other)
    page = f"/tilgang/{person.public_id}/"
    assert client.get("/tilgang/").status_code == client.get(page).status_code == 403
    assert client.post(page, {"verb": "shut_out"}).status_code == 403


def test_strangers_are_asked_to_sign_in(client, person):
    assert client.get("/tilgang/").url == "/logg-inn/?next=/tilgang/"


@pytest.fixture
def at_work(owner):
    browser = Client()
    browser.force_login(owner)
    return browser


def test_people_are_found_by_name_address_and_role(at_work, person):
    for query in ("?q=kari", "?q=direktoratet.no"):
        page = at_work.get(f"/tilgang/{query}").content.decode()
        assert f"/tilgang/{person.public_id}/" in page and page.count('<a class="ds-link" href="/tilgang/') == 1
    assert "Kari Nordmann" not in at_work.get("/tilgang/?rolle=administrator").content.decode()


@pytest.mark.parametrize(
    "query", ["?q=%00", "?rolle=tull", "?side=999", "?side=x", "?q=" + "x" * 3000, "?q=finnes-ikke"]
)
def test_odd_questions_get_an_answer(at_work, query):
    assert at_work.get(f"/tilgang/{query}").status_code == 200


def test_the_page_of_a_person_gives_takes_and_shuts(at_work, person):
    page = f"/tilgang/{person.public_id}/"
    for answers, sign in (
        ({"verb": "give", "role": "facilitator"}, "Ta tilbake rollen Formidler"),
        ({"verb": "take", "role": "facilitator", "sikker": "ja"}, "Gi rollen Formidler"),
        ({"verb": "shut_out", "sikker": "ja"}, "Slipp inn igjen"),
        ({"verb": "let_in"}, "Steng ute"),
    ):
        assert sign in at_work.post(page, answers, follow=True).content.decode()


@pytest.mark.parametrize(
    "verb, asked, back",
    [
        ({"verb": "take", "role": "editor"}, "Skal Kari Nordmann miste rollen Redaktør?", "gi rollen igjen"),
        ({"verb": "shut_out"}, "Skal Kari Nordmann stenges ute?", "slippe personen inn igjen"),
        ({"verb": "take_factor"}, "Skal bekreftelsen i to trinn fjernes for Kari Nordmann?", "kan ikke hentes tilbake"),
    ],
)
def test_what_takes_something_away_asks_first_and_says_how_it_is_made_good(at_work, person, verb, asked, back):
    give_portal_role(person=person, role=PortalRole.EDITOR, by=portal_administrator())
    page = at_work.post(f"/tilgang/{person.public_id}/", verb).content.decode()
    assert asked in page and back in page and 'name="sikker"' in page
    assert fresh(person).is_active and fresh(person).has_portal_role(PortalRole.EDITOR)
    events = AuditEntry.objects.about(person).values_list("event", flat=True)
    assert list(events) == ["portal_role.given"]


def test_the_page_that_asks_does_it_when_its_button_is_pressed(at_work, person):
    address = f"/tilgang/{person.public_id}/"
    at_work.post(address, {"verb": "shut_out"})
    page = at_work.post(address, {"verb": "shut_out", "sikker": "ja"}, follow=True).content.decode()
    assert "kan slippes inn igjen her" in page and not fresh(person).is_active


def test_one_is_told_when_it_is_ones_own_role(at_work, owner):
    page = at_work.post(f"/tilgang/{owner.public_id}/", {"verb": "take", "role": "administrator"}).content.decode()
    assert "Det er din egen rolle" in page


@pytest.mark.parametrize("answers", [{}, {"verb": "give"}, {"verb": "give", "role": "tull"}, {"verb": "tull"}])
def test_forged_wishes_change_nothing(at_work, person, answers):
    page = at_work.post(f"/tilgang/{person.public_id}/", answers, follow=True)
    assert "Dette går ikke" in page.content.decode() and not AuditEntry.objects.about(person).exists()


def test_one_cannot_shut_oneself_out(at_work, owner):
    portal_administrator()
    page = at_work.post(f"/tilgang/{owner.public_id}/", {"verb": "shut_out"}, follow=True)
    assert page.status_code == 200 and fresh(owner).is_active


def test_the_list_asks_few_questions_of_the_database(at_work, django_assert_max_num_queries):
    for _person in range(12):
        employee()
    with django_assert_max_num_queries(21):
        at_work.get("/tilgang/")
