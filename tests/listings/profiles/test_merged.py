"""Who hides from an agency, hides from the one that it becomes part of."""

import pytest

from tests.factories.agencies import employee
from tests.factories.merging import merged, two_agencies
from tests.factories.profiles import ProfileFactory

pytestmark = pytest.mark.django_db


def test_who_hid_from_the_one_hides_from_the_other():
    fyr, kyst = two_agencies()
    one, both = (ProfileFactory(user=employee()) for _turn in range(2))
    one.hidden_from.add(fyr)
    both.hidden_from.add(fyr, kyst)
    merged(fyr, kyst)
    assert list(one.hidden_from.all()) == list(both.hidden_from.all()) == [kyst]
