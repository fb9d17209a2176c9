"""Does a code by mail let in those, and only those, whom an agency lets in?"""

import pytest
from django.contrib.auth import get_user_model

from listings.agencies.models import Agency, Membership
from listings.agencies.status import AgencyStatus, MembershipStatus
from portal.privacy.models import AuditEntry
from tests.factories.agencies import UserFactory, administrator, employee, portal_administrator
from tests.factories.people import agency_at, ask_for_code, code_in, come_in

pytestmark = pytest.mark.django_db
User = get_user_model()


def test_a_new_colleague_gets_account_and_place_with_the_code(client, mailoutbox):
    agency = agency_at("direktoratet.no")
    ask_for_code(client, "Kari.Nordmann@Direktoratet.no")
    assert not User.objects.exists()

    response = client.post("/logg-inn/kode/", {"code": code_in(mailoutbox[-1])}, follow=True)

    person = User.objects.get(email="kari.nordmann@direktoratet.no")
    assert person.belongs_to(agency) and not person.has_usable_password()
    assert "Hei, hva heter du?" in response.content.decode()
    assert AuditEntry.objects.filter(event="person.taken_in").exists()


def test_she_says_her_name_before_anything_else(client, mailoutbox):
    agency_at("direktoratet.no", name_nb="Direktoratet for alt")
    come_in(client, mailoutbox, "kari@direktoratet.no")

    page = client.get("/finn/?q=arkiv", follow=True)
    assert page.redirect_chain == [("/velkommen/?next=/finn/%3Fq%3Darkiv", 302)]
    assert "Direktoratet for alt" in page.content.decode()

    answer = client.post(page.redirect_chain[0][0], {"name": "Kari Nordmann", "language": "nn"})
    assert answer.url == "/finn/?q=arkiv"
    person = User.objects.get()
    assert (person.name, person.language) == ("Kari Nordmann", "nn")


def test_a_missing_name_is_asked_for_again_with_what_was_chosen(client, mailoutbox):
    agency_at("direktoratet.no")
    come_in(client, mailoutbox, "kari@direktoratet.no")
    page = client.post("/velkommen/", {"name": " ", "language": "en"})
    assert page.status_code == 200
    assert "Feil: " in page.content.decode() and "Skriv navnet ditt" in page.content.decode()
    assert not User.objects.get().name


def test_a_known_person_comes_back_to_where_she_was_going(client, mailoutbox):
    person = employee(agency_at("direktoratet.no"), email="kari@direktoratet.no")
    response = come_in(client, mailoutbox, "kari@direktoratet.no", next="/finn/")
    assert response.redirect_chain[0][0] == "/finn/"
    assert response.wsgi_request.user == person


def test_a_forged_destination_is_not_followed(client, mailoutbox):
    employee(agency_at("direktoratet.no"), email="kari@direktoratet.no")
    response = come_in(client, mailoutbox, "kari@direktoratet.no", next="https://ondt.example/")
    assert response.redirect_chain[0][0] == "/min-side/"


def test_a_list_lets_in_only_those_who_stand_on_it(client, mailoutbox):
    agency = agency_at("lukket.no", coverage=Agency.Coverage.LIST)
    employee(agency, email="paa.lista@lukket.no")
    ask_for_code(client, "utenfor@lukket.no")
    assert "Du har ikke tilgang" in mailoutbox[-1].subject
    assert come_in(client, mailoutbox, "paa.lista@lukket.no").wsgi_request.user.is_authenticated
    assert User.objects.count() == 1


@pytest.mark.parametrize("status", [AgencyStatus.SUSPENDED, AgencyStatus.CLOSED, AgencyStatus.PREPARING])
def test_only_an_active_agency_lets_in(client, mailoutbox, status):
    agency_at("direktoratet.no", status=status)
    ask_for_code(client, "kari@direktoratet.no")
    assert "Du har ikke tilgang" in mailoutbox[-1].subject


def test_the_page_does_not_tell_who_has_an_account(client, client_b, mailoutbox):
    agency_at("lukket.no", coverage=Agency.Coverage.LIST)
    UserFactory(email="kari@lukket.no")
    known, unknown = ask_for_code(client, "kari@lukket.no"), ask_for_code(client_b, "kurt@lukket.no")
    assert seen(known, "kari@lukket.no") == seen(unknown, "kurt@lukket.no")
    assert len(mailoutbox) == 2


def test_outside_the_scheme_the_page_says_so_to_all(client, client_b):
    portal_administrator(email="kari@konsulent.no")
    known, unknown = ask_for_code(client, "kari@konsulent.no"), ask_for_code(client_b, "kurt@konsulent.no")
    assert "Virksomheten din er ikke med ennå" in known.content.decode()
    assert seen(known, "kari@konsulent.no") == seen(unknown, "kurt@konsulent.no")


def seen(response, address):
    """What a reader sees, apart from her own address and the form's secret."""
    lines = response.content.decode().replace(address, "").splitlines()
    return [line for line in lines if "csrfmiddlewaretoken" not in line]


def test_whoever_is_shut_out_gets_no_code_and_no_new_account(client, mailoutbox):
    employee(agency_at("direktoratet.no"), email="kari@direktoratet.no", is_active=False)
    ask_for_code(client, "kari@direktoratet.no")
    assert "Du har ikke tilgang" in mailoutbox[-1].subject


def test_demo_people_get_no_code(client, mailoutbox, settings):
    employee(agency_at("direktoratet.no"), email="dina@direktoratet.no", is_demo=True)
    ask_for_code(client, "dina@direktoratet.no")
    assert "Du har ikke tilgang" in mailoutbox[-1].subject
    page = client.post("/logg-inn/", {"email": "dina@example.no"})
    assert "Velg en demoperson i stedet" in page.content.decode() and len(mailoutbox) == 1


def test_several_agencies_share_a_domain_and_the_chosen_one_must_say_yes(
    client, mailoutbox, django_capture_on_commit_callbacks
):
    chosen, _other = agency_at("politiet.no", name_nb="Kripos"), agency_at("politiet.no", name_nb="Øst politidistrikt")
    boss = administrator(chosen, email="sjef@politiet.no")
    page = come_in(client, mailoutbox, "kari@politiet.no")
    assert "Øst politidistrikt" in page.content.decode() and not Membership.objects.filter(user__name="").exists()

    with django_capture_on_commit_callbacks(execute=True):
        answers = {"name": "Kari", "language": "nb", "agency": str(chosen.public_id)}
        page = client.post("/velkommen/", answers, follow=True)

    membership = Membership.objects.get(user__name="Kari")
    assert (membership.agency, membership.status) == (chosen, MembershipStatus.WAITING)
    assert page.status_code == 403 and "Venter på Kripos" in page.content.decode()
    assert mailoutbox[-1].to == [boss.email] and "Kari vil inn i Kripos" in mailoutbox[-1].subject


def test_a_shared_domain_needs_a_choice_and_takes_no_forged_one(client, mailoutbox):
    agency_at("politiet.no"), agency_at("politiet.no")
    elsewhere = agency_at("annet.no")
    come_in(client, mailoutbox, "kari@politiet.no")
    for agency in ("", str(elsewhere.public_id), "tull"):
        page = client.post("/velkommen/", {"name": "Kari", "language": "nb", "agency": agency})
        assert page.status_code == 200 and not Membership.objects.exists()


def test_an_ended_place_stays_ended_and_its_page_says_so(client, mailoutbox):
    person = employee(agency_at("direktoratet.no", name_nb="Direktoratet"), email="kari@direktoratet.no")
    Membership.objects.filter(user=person).update(status=MembershipStatus.ENDED)
    page = come_in(client, mailoutbox, "kari@direktoratet.no")
    assert page.status_code == 403
    assert "Du har ikke tilgang nå" in page.content.decode() and "Direktoratet" in page.content.decode()
    assert Membership.objects.get(user=person).status == MembershipStatus.ENDED


def test_whoever_left_one_agency_of_a_shared_domain_may_ask_another(client, mailoutbox):
    left, new = agency_at("politiet.no"), agency_at("politiet.no")
    person = employee(left, email="kari@politiet.no")
    Membership.objects.filter(user=person).update(status=MembershipStatus.ENDED)
    page = come_in(client, mailoutbox, "kari@politiet.no")
    assert "Hvor jobber du?" in page.content.decode()
    choices = client.get("/velkommen/").content.decode()
    assert new.name in choices and left.name not in choices


def test_when_her_agency_is_shut_out_a_person_is_told_so_on_the_next_page(client):
    agency = agency_at("direktoratet.no", name_nb="Direktoratet")
    client.force_login(employee(agency))
    assert client.get("/min-side/").status_code == 200
    Agency.objects.filter(pk=agency.pk).update(status=AgencyStatus.SUSPENDED)
    page = client.get("/min-side/")
    assert page.status_code == 403 and "Direktoratet" in page.content.decode()
    assert "Du har ikke tilgang nå" in page.content.decode()
