"""Does a person see in the portal what she has been told, and what she has not read?"""

import pytest

from portal.notifications.models import Message
from portal.notifications.outbox import tell
from tests.factories.agencies import employee
from tests.factories.applications import sent_interest

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("portal_tree")]
LIST = "/min-side/varsler/"


@pytest.fixture
def ingrid(client):
    person = employee(name="Ingrid Solheim")
    client.force_login(person)
    return person


@pytest.fixture
def notice(ingrid):
    sent_interest(by=ingrid)
    return Message.objects.get(person=ingrid)


def text(page):
    return page.content.decode()


def test_the_header_counts_and_the_list_shows_what_is_unread(client, notice):
    assert "1 ulest" in text(client.get("/virksomheter/"))
    page = text(client.get(LIST))
    assert "Interessemeldingen er sendt til" in page and "Uleste (1)" in page
    assert "Interessemeldingen er sendt til" in text(client.get("/min-side/"))


def test_opening_it_leads_there_and_reads_it(client, notice):
    response = client.get(f"{LIST}{notice.pk}/")
    assert response.url.startswith("/interesse/") and client.get(response.url).status_code == 200
    page = text(client.get(LIST))
    assert "Uleste (0)" in page and "Merk alle" not in page and "ulest<" not in page


@pytest.mark.parametrize("ahead", [{"HTTP_SEC_PURPOSE": "prefetch;prerender"}, {"HTTP_PURPOSE": "prefetch"}])
def test_a_browser_that_fetches_ahead_has_read_nothing(client, notice, ahead):
    client.get(f"{LIST}{notice.pk}/", **ahead)
    client.head(f"{LIST}{notice.pk}/")
    assert Message.objects.get(pk=notice.pk).read_at is None


def test_one_or_all_are_marked_as_read(client, ingrid):
    first, second = (sent_interest(by=ingrid) for _number in range(2))
    pk = Message.objects.of(ingrid).first().pk
    client.post(f"{LIST}lest/", {"notice": pk})
    assert Message.objects.of(ingrid).unread().count() == 1
    assert "1 varsel er merket som lest" in text(client.post(f"{LIST}lest/", follow=True))
    assert "Alt var lest" in text(client.post(f"{LIST}lest/", follow=True))


@pytest.mark.parametrize("forged", ["-1", "x", "9" * 30, "٣"])
def test_a_forged_number_marks_nothing(client, notice, forged):
    assert client.post(f"{LIST}lest/", {"notice": forged}).status_code == 302
    assert Message.objects.unread().filter(pk=notice.pk).exists()


def test_nobody_reads_anothers(client, notice):
    other = employee()
    client.force_login(other)
    assert client.get(f"{LIST}{notice.pk}/").status_code == 404
    client.post(f"{LIST}lest/", {"notice": notice.pk})
    client.post(f"{LIST}lest/")
    assert Message.objects.unread().filter(pk=notice.pk).exists()
    assert "Ingen varsler ennå" in text(client.get(LIST))


def test_only_the_unread_can_be_shown(client, notice, ingrid):
    Message.objects.of(ingrid).update(read_at=notice.created_at)
    assert "Du har lest alt" in text(client.get(f"{LIST}?vis=uleste"))
    assert "Interessemeldingen er sendt" in text(client.get(f"{LIST}?vis=alt"))


def test_it_reads_in_the_language_of_the_reader_now(client, notice, ingrid):
    client.post("/sprak/", {"language": "nn"})
    assert '<html lang="nn"' in text(client.get(LIST)) and "er send til" in text(client.get(LIST))


def test_one_that_the_portal_knows_no_more_is_still_shown(client, ingrid):
    Message.objects.create(key="old", kind="gone_kind", person=ingrid)
    Message.objects.create(key="bare", kind="interest_sent", person=ingrid)
    assert client.get(LIST).status_code == 200
    for message in Message.objects.of(ingrid):
        assert client.get(f"{LIST}{message.pk}/").status_code == 302


def test_a_long_list_costs_as_little_as_a_short_one(client, ingrid, django_assert_max_num_queries):
    context = {"agency": "DFØ", "by": "Kari"}
    for number in range(45):
        tell(kind="let_in", key=f"k{number}", person=ingrid, context=context)
    client.get(LIST)
    with django_assert_max_num_queries(16):
        page = client.get(LIST)
    assert len(page.context["notices"]) == 20 and client.get(f"{LIST}?side=3").status_code == 200
