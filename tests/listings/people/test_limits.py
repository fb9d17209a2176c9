"""How many from outside an agency does a file ask in? No more than one may do by hand."""

import pytest
from django.core.exceptions import ValidationError

from listings.agencies.models import Membership
from listings.people.planning import plan_for
from tests.factories.agencies import AgencyFactory, administrator
from tests.factories.imports import brought_in, uploaded

pytestmark = pytest.mark.django_db


@pytest.fixture
def bare():
    """Without a domain, anybody's address would do."""
    return AgencyFactory(domains=[], short="Uten")


@pytest.fixture
def boss(bare):
    return administrator(bare)


def test_an_agency_without_a_domain_asks_no_more_than_a_hundred_by_one_file(bare, boss):
    held = uploaded(bare, boss, *(f"p{number}@hvorsomhelst.no;;;;" for number in range(102)))
    refused = plan_for(held, boss).of("refused")
    assert [line.number for line in refused] == [102, 103]
    assert all("har ikke noe e-postdomene" in line.reasons[0] for line in refused)


def test_files_ask_no_more_outsiders_in_an_hour_than_one_does_one_by_one(client, bare, boss):
    brought_in(bare, boss, *(f"p{number}@en.no;;;;" for number in range(60)))
    with pytest.raises(ValidationError, match="høyst 100 personer"):
        brought_in(bare, boss, *(f"p{number}@to.no;;;;" for number in range(60)))
    brought_in(bare, boss, *(f"p{number}@tre.no;;;;" for number in range(40)))
    client.force_login(boss)
    page = client.post("/virksomhet/uten/folk/ny/", {"email": "ny@fire.no", "name": "Ny"})
    assert "for mange forsøk" in page.content.decode().lower()


def test_the_agencys_own_people_are_not_counted(dfo, by):
    for start in (0, 60):
        brought_in(dfo, by, *(f"p{number}@dfo.no;;;;" for number in range(start, start + 60)))
    assert Membership.objects.of(dfo).count() == 121
