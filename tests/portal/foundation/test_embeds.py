"""Does the server fetch what an editor writes as the address of a film? It never does."""

import socket

import pytest
from django.urls import reverse
from wagtail.embeds.embeds import get_embed
from wagtail.embeds.exceptions import EmbedUnsupportedProviderException

from tests.factories.agencies import portal_editor

pytestmark = pytest.mark.usefixtures("portal_tree")
FILM = "https://www.youtube.com/watch?v=dQw4w9WgXcQ"


@pytest.fixture
def calls(monkeypatch):
    """Where the server has tried to connect to, but for its own database."""
    tried = []
    monkeypatch.setattr(socket, "getaddrinfo", lambda host, *more, **named: tried.append(host) or [])
    return tried


def test_no_provider_is_known(calls):
    with pytest.raises(EmbedUnsupportedProviderException):
        get_embed(FILM)
    assert calls == []


def test_an_editor_is_told_and_nobody_is_asked(client, calls):
    client.force_login(portal_editor())
    answer = client.post(reverse("wagtailembeds:chooser_upload"), {"embed-chooser-url": FILM})
    assert answer.status_code == 200 and answer.json()["step"] == "chooser"
    assert calls == []
