"""Who is told how many others the manager has said yes to? The manager alone, when it is shown that it is she."""

import pytest
from django.urls import reverse

from tests.factories.agencies import employee
from tests.factories.approvals import approved, token_of, words

from .conftest import code_in_mail

pytestmark = pytest.mark.django_db
OTHERS = "Du har sagt ja til 1 annen"


@pytest.fixture
def another_yes(home, kari):
    return approved(None, employee(home), address=kari.email)


def shown(response):
    return OTHERS in response.content.decode()


@pytest.fixture
def link(another_yes, waiting):
    return reverse("approvals:link", args=[token_of(waiting)])


def test_not_who_asks_neither_before_nor_after(client, another_yes, posting, waiting, ingrid):
    client.force_login(ingrid)
    assert not shown(client.get(waiting.get_absolute_url()))
    waiting.delete()
    preview = client.post(reverse("approvals:ask", args=[posting.pk]), words(waiting.address))
    assert "Dette får lederen se" in preview.content.decode() and not shown(preview)


def test_not_whoever_has_the_link_nor_another_who_is_signed_in(client, link, per):
    assert not shown(client.get(link))
    client.force_login(per)
    assert not shown(client.get(link))


def test_the_manager_signed_in_both_ways(client, link, waiting, kari):
    client.force_login(kari)
    assert shown(client.get(link)) and shown(client.get(reverse("approvals:asked", args=[waiting.public_id])))


def test_the_manager_who_has_proved_the_mailbox(client, link):
    confirm = client.post(link, {"svar": "sporsmal"}).url
    assert not shown(client.get(link))
    client.post(confirm, {"seen": "asked", "code": code_in_mail(), "text": "Når?"})
    assert shown(client.get(link))
