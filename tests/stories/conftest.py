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


def answer_at(consent):
    return reverse("stories:consent", args=[token_for(consent)])
