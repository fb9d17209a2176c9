"""How does an agency sign up in five lines, change and withdraw it; and a person ask for help?"""

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.urls import reverse

from listings.facilitation import actions
from listings.facilitation.models import SignUp, Wish
from listings.facilitation.status import SignUpStatus
from listings.profiles.models import Profile
from tests.factories.agencies import AgencyFactory, administrator, employee, publisher
from tests.factories.facilitation import signed_up
from tests.factories.vocabulary import CompetenceFactory

pytestmark = pytest.mark.django_db
FIVE = {"needs": "Noen som kan arkiv", "wanted": "arkivering", "offers": "", "offered": "", "contact": "Kari, etter to"}


@pytest.fixture
def agency(db):
    return AgencyFactory(short="Kystverket")


def form_of(agency):
    return reverse("facilitation:make_sign_up", args=[agency.slug])


@pytest.mark.parametrize("role", [publisher, administrator])
def test_contact_persons_sign_up_in_five_lines(client, agency, archives, role):
    client.force_login(role(agency))
    response = client.post(form_of(agency), FIVE, follow=True)
    [made] = SignUp.objects.with_facts()
    assert (made.needs, made.contact, made.status) == (FIVE["needs"], FIVE["contact"], SignUpStatus.NEW)
    assert [line.competence for line in made.wanted] == [archives]
    assert "Dere er meldt på" in response.content.decode()
    assert FIVE["needs"] in response.content.decode()


def test_others_do_not(client, agency):
    for person in (employee(agency), publisher()):
        client.force_login(person)
        assert client.post(form_of(agency), FIVE).status_code == 403
        with pytest.raises(PermissionDenied):
            actions.sign_up(agency=agency, by=person, needs="Noen")
    assert not SignUp.objects.exists()


def test_one_line_is_enough_and_none_is_told_beside_the_field(client, agency):
    client.force_login(publisher(agency))
    page = client.post(form_of(agency), {}).content.decode()
    assert "Skriv noe dere trenger, eller noe dere kan tilby" in page
    client.post(form_of(agency), {"offers": "To jurister i høst"})
    assert SignUp.objects.get().offers == "To jurister i høst"


def test_a_word_that_is_not_there_is_told_and_nothing_is_lost(client, agency, archives):
    client.force_login(publisher(agency))
    page = client.post(form_of(agency), FIVE | {"wanted": "arkivering, Dronepiloting"}).content.decode()
    assert "«Dronepiloting» finnes ikke" in page and FIVE["contact"] in page and "arkivering, Dronepiloting" in page
    assert not SignUp.objects.exists()


def test_a_name_with_a_comma_is_one_word_and_too_many_are_refused_unread(client, agency, archives):
    comma = CompetenceFactory(slug="drift", label_nb="Drift, vedlikehold")
    client.force_login(publisher(agency))
    client.post(form_of(agency), FIVE | {"wanted": "Drift, vedlikehold\narkivering, Arkivering"})
    assert [line.competence for line in SignUp.objects.get().wanted] == [comma, archives]
    page = client.post(form_of(agency), FIVE | {"wanted": ", ".join(f"ord {number}" for number in range(11))})
    assert page.context["form"].errors["wanted"] == ["Skriv høyst 10 kompetanser"]


def test_two_clicks_at_once_are_one(agency, archives):
    by = publisher(agency)
    for _click in range(2):
        actions.sign_up(agency=agency, by=by, needs="Noen", wanted=[archives])
    actions.sign_up(agency=agency, by=by, needs="Noen andre", wanted=[archives])
    assert SignUp.objects.count() == 2


def test_it_is_changed_and_taken_back(client, agency, archives, teaching):
    one = signed_up(agency, wanted=[archives])
    client.force_login(publisher(agency))
    assert "Arkivering" in client.get(one.get_absolute_url()).content.decode()
    client.post(one.get_absolute_url(), FIVE | {"wanted": "Undervisning"})
    changed = SignUp.objects.with_facts().get()
    assert [line.competence for line in changed.wanted] == [teaching]
    client.post(one.get_absolute_url(), {"trekk": "1"})
    assert SignUp.objects.get().status == SignUpStatus.WITHDRAWN
    assert client.get(one.get_absolute_url()).status_code == 404


def test_somebody_elses_does_not_exist(client, agency, by):
    one = signed_up(agency)
    for person in (publisher(), employee(agency), by):
        client.force_login(person)
        assert client.get(one.get_absolute_url()).status_code == 404


def test_a_person_asks_when_a_facilitator_can_see_her(client, show, archives):
    profile = show(competences={archives: 3}, visibility=Profile.Visibility.HIDDEN)
    client.force_login(profile.user)
    assert "Velg hvem som ser profilen" in client.get("/koblingshjelp/hjelp/").content.decode()
    with pytest.raises(ValidationError):
        actions.ask_for_help(by=profile.user)
    Profile.objects.update(visibility=Profile.Visibility.FACILITATOR)
    client.post("/koblingshjelp/hjelp/", {"text": "Noe med kyst"})
    client.post("/koblingshjelp/hjelp/", {"text": "Noe med fjell"})
    assert Wish.objects.get().text == "Noe med fjell"
    client.post("/koblingshjelp/hjelp/", {"trekk": "1"})
    assert not Wish.objects.exists()
