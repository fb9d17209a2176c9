"""New postings begin with what their agency usually answers."""

import pytest
from django.core.exceptions import PermissionDenied
from django.urls import reverse

from listings.postings.actions.defaults import change_defaults
from listings.postings.defaults import defaults_of
from listings.postings.models import PostingPage
from tests.factories.agencies import AgencyFactory, administrator, employee, publisher
from tests.factories.postings import published_posting
from tests.factories.vocabulary import MunicipalityFactory

pytestmark = pytest.mark.django_db
ADDRESS = "/virksomhet/var/faste-svar/"


@pytest.fixture
def ours():
    return AgencyFactory(name_nb="Vår etat", short="Vår")


@pytest.fixture
def place():
    return MunicipalityFactory()


@pytest.fixture
def decided(client, ours, place):
    client.force_login(administrator(ours))
    sent = {
        "form": "rotasjon", "percentage": "60", "workplace": "hybrid", "municipality": place.pk, "language": "nn",
        "salary_paid_by": "host", "travel_paid_by": "host", "security": "background_check", "visibility": "sector",
        "contact_name": "Eirik Berg", "contact_title": "leder", "contact_email": "eirik@example.no",
        "standing_terms": "Du får en fadder.\n\nOg en plan.",
    }  # fmt: skip
    assert client.post(ADDRESS, sent).status_code == 302
    return sent


def matches(posting, sent, place):
    assert posting.municipality == place and posting.percentage == 60
    for name in ("form", "workplace", "salary_paid_by", "travel_paid_by", "security", "visibility", "contact_email"):
        assert getattr(posting, name) == sent[name]


def test_the_guided_form_begins_with_them(client, ours, decided, place):
    client.force_login(publisher(ours))
    client.post(reverse("postings:create"), {"kind": "need"})
    matches(PostingPage.objects.get(), decided, place)


def test_wagtails_editor_begins_with_them(client, ours, decided, place):
    client.force_login(publisher(ours))
    url = reverse("wagtailadmin_pages:add", args=["postings", "postingpage", ours.main_page.pk])
    html = client.get(url).content.decode()
    assert 'value="eirik@example.no"' in html and f'value="{place.pk}" selected' in html
    assert '<option value="rotasjon" selected>' in html


def test_what_is_not_decided_is_asked_and_the_writer_is_the_contact(client, ours):
    writer = publisher(ours)
    client.force_login(writer)
    client.post(reverse("postings:create"), {"kind": "need"})
    posting = PostingPage.objects.get()
    assert (posting.form, posting.municipality, posting.contact_email) == ("hospitering", None, writer.email)


def test_the_standing_terms_are_told_on_every_posting(client, ours, decided):
    posting = published_posting(ours, title="Kom til oss", language="nb")
    client.force_login(employee())
    html = client.get(posting.url).content.decode()
    assert "Slik gjør Vår det" in html and "Og en plan." in html


def test_a_posting_that_is_written_stays_as_it_is(client, ours, place):
    posting = published_posting(ours, title="Kom til oss", form="hospitering")
    client.force_login(administrator(ours))
    client.post(ADDRESS, {"form": "rotasjon"})
    posting.refresh_from_db()
    assert posting.form == "hospitering" and defaults_of(ours).form == "rotasjon"


@pytest.mark.parametrize(
    "sent, told",
    [
        ({"visibility": "chosen"}, "Hvem kan se utlysningene"),
        ({"municipality": "9" * 30}, "Kommune"),
        ({"percentage": "55"}, "Omfang"),
        ({"contact_email": "a@example.no"}, "Skriv navnet på kontaktpersonen"),
        ({"standing_terms": "Ring 01017012345"}, "fødselsnummer"),
        ({"standing_terms": "x" * 2001}, "høyst 2000"),
    ],
)
def test_a_mistake_is_told_and_what_was_typed_is_kept(client, ours, sent, told):
    client.force_login(administrator(ours))
    html = client.post(ADDRESS, {"contact_title": "Min tittel"} | sent).content.decode()
    assert "ds-error-summary" in html and told in html and "Min tittel" in html
    assert defaults_of(ours).pk is None


@pytest.mark.parametrize("who", [publisher, employee, lambda agency: administrator()])
def test_only_the_agencys_administrator_decides(client, ours, who):
    person = who(ours)
    client.force_login(person)
    assert client.get(ADDRESS).status_code == 403
    with pytest.raises(PermissionDenied):
        change_defaults(defaults=defaults_of(ours), by=person)
