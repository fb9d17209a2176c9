"""Who decides what an agency is called? The portal: with a name one could pass for another."""

import pytest
from django.core.exceptions import PermissionDenied

from listings.agencies.actions import change_facts
from tests.factories.agencies import AgencyFactory, administrator, portal_administrator

pytestmark = pytest.mark.django_db
NAMES = ["name_nb", "name_nn", "short"]


@pytest.mark.parametrize("field", NAMES)
def test_an_agency_does_not_rename_itself(field):
    agency = AgencyFactory()
    setattr(agency, field, "Kartverket")
    with pytest.raises(PermissionDenied):
        change_facts(agency=agency, by=administrator(agency), changed=[field])


@pytest.mark.parametrize("field", NAMES)
def test_the_portal_renames_it(field):
    agency = AgencyFactory()
    setattr(agency, field, "Kartverket")
    change_facts(agency=agency, by=portal_administrator(), changed=[field])
    agency.refresh_from_db()
    assert getattr(agency, field) == "Kartverket"
