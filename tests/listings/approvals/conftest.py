"""Ingrid in Arbeidstilsynet wants to DFØ; Kari is her manager, Per another colleague, and Hanne the administrator."""

import re

import pytest
from django.core import mail

from tests.factories.agencies import AgencyFactory, administrator, employee
from tests.factories.approvals import asked
from tests.factories.postings import published_posting


@pytest.fixture
def home(db):
    return AgencyFactory(short="Arbeidstilsynet", name_nb="Arbeidstilsynet")


@pytest.fixture
def posting(db):
    return published_posting(AgencyFactory(short="DFØ", name_nb="Direktoratet for økonomistyring"))


@pytest.fixture
def ingrid(home):
    return employee(home, name="Ingrid Solheim", email="ingrid@tilsyn.no")


@pytest.fixture
def kari(home):
    return employee(home, name="Kari Holm", email="kari@tilsyn.no")


@pytest.fixture
def per(home):
    return employee(home, name="Per Vik", email="per@tilsyn.no")


@pytest.fixture
def hanne(home):
    return administrator(home, name="Hanne Dahl", email="hanne@tilsyn.no")


@pytest.fixture
def waiting(posting, ingrid, kari):
    return asked(posting, ingrid, address=kari.email)


def code_in_mail():
    """The six figures of the latest code."""
    letters = [letter for letter in mail.outbox if "Koden" in letter.subject or "code" in letter.subject.lower()]
    return re.search(r"\b\d{6}\b", letters[-1].body).group()
