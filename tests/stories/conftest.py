"""Somebody has told something that names another, and has sent it."""

import pytest
from django.urls import reverse

from stories.status import Stage
from stories.tokens import token_for
from tests.factories.agencies import AgencyFactory, employee
from tests.factories.told import experience


@pytest.fixture
def host():
    return AgencyFactory(name_nb="Kystverket", short="Kystverket", domains=["kystverket.no"])


@pytest.fixture
def named(host):
    return employee(host, name="Nils Roald", email="nils.roald@kystverket.no")


@pytest.fixture
def told(named, host):
    return experience(
        stage=Stage.SENT, named=[{"name": named.name, "email": named.email}], host_agency=host, is_public=True
    )


@pytest.fixture
def consent(told):
    return told.consents.get()


def answered_yes(client, consent):
    """To what stands on her page."""
    page = client.get(answer_at(consent))
    return client.post(answer_at(consent), {"svar": "ja", "lest": page.context["asked"].mark}, follow=True)


def answer_at(consent):
    return reverse("stories:consent", args=[token_for(consent)])
