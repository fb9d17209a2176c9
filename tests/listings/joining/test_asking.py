"""A stranger asks for her agency to be in: what she tells, what goes to the address she gives, and how often."""

import pytest
from django.core import mail

from listings.agencies.status import AgencyStatus
from listings.joining import actions
from listings.joining.models import JoinRequest
from portal.notifications.models import Message
from tests.factories.agencies import AgencyFactory
from tests.factories.joining import SENT, asked_to_join, confirmed_wish

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    "fields, told",
    [
        ({"numbers": "974760674"}, "er ikke et organisasjonsnummer"),
        ({"numbers": ""}, "Organisasjonsnummer"),
        ({"domains": "gmail.com", "email": "kari@gmail.com"}, "alle kan få en adresse"),
        ({"email": "kari@annet.no"}, "må ha et av domenene over"),
        ({"name_nb": ""}, "Skriv"),
        ({"kind": ""}, "Velg"),
        ({"message": "a" * 1001}, "Skriv høyst"),
        ({"contact": "Se http://example.no"}, "ikke en nettadresse"),
    ],
)
def test_mistakes_are_told_and_what_was_typed_is_kept(client, fields, told):
    html = client.post("/bli-med/", SENT | fields).content.decode()
    assert "ds-error-summary" in html and told in html and "HR-sjef" in html
    assert not JoinRequest.objects.exists()


def test_an_agency_that_is_in_is_told_so(client):
    AgencyFactory(name_nb="Kystverket", numbers=["974760673"])
    assert "hører til Kystverket" in client.post("/bli-med/", SENT).content.decode()


def test_an_agency_that_is_not_in_is_not_named_to_strangers(client):
    AgencyFactory(name_nb="Stengt etat", numbers=["974760673"], status=AgencyStatus.SUSPENDED)
    html = client.post("/bli-med/", SENT).content.decode()
    assert "er registrert allerede" in html and "Stengt etat" not in html


def test_nobody_is_written_to_more_than_three_times_an_hour(client):
    for _time in range(3):
        assert client.post("/bli-med/", SENT).status_code == 302
    html = client.post("/bli-med/", SENT).content.decode()
    assert "for mange forsøk" in html and "HR-sjef" in html
    assert JoinRequest.objects.count() == 3


def test_many_lines_are_refused_at_once(client):
    html = client.post("/bli-med/", SENT | {"numbers": "9\n" * 100_000}).content.decode()
    assert "Skriv høyst" in html and len(html) < 300_000
    many = "\n".join(str(number) for number in range(60))
    assert "Skriv høyst 50 linjer." in client.post("/bli-med/", SENT | {"numbers": many}).content.decode()


def test_nothing_that_a_stranger_writes_goes_to_the_address_she_gives(django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        asked_to_join(name_nb="Kontoen din stenges. Logg inn på lure.no", contact="Lurer", message="Lureri")
    letter = mail.outbox[0]
    assert "kystverket.no" in letter.subject and "lure" not in (letter.subject + letter.body).lower()


def test_two_presses_are_one(client, owner):
    wish = asked_to_join()
    for _time in range(2):
        actions.confirm(join_request=wish, by=owner)
    assert Message.objects.filter(kind="join_confirmed").count() == 1


def test_administrators_are_told_once_a_day(owner):
    for name in ("kari", "per", "liv"):
        confirmed_wish(email=f"{name}@kystverket.no")
    assert Message.objects.filter(kind="join_confirmed", person=owner).count() == 1
