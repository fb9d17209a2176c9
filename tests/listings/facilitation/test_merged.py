"""An agency becomes part of another: its sign-ups are the other's, and nobody couples the two any more."""

import pytest

from listings.facilitation.models import Side, SignUp, Suggestion
from listings.facilitation.status import SuggestionStatus
from tests.factories.facilitation import signed_up, suggested
from tests.factories.merging import merged, two_agencies

pytestmark = pytest.mark.django_db


def test_sign_ups_are_the_others():
    fyr, kyst = two_agencies()
    signed_up(fyr)
    merged(fyr, kyst)
    assert SignUp.objects.get().agency == kyst


def test_a_suggestion_to_a_third_goes_on_and_one_between_the_two_is_over():
    fyr, kyst = two_agencies()
    mine = signed_up(fyr)
    between, other = suggested(mine, signed_up(kyst)), suggested(mine, signed_up())
    merged(fyr, kyst)
    assert Suggestion.objects.get(pk=between.pk).status == SuggestionStatus.TAKEN_BACK
    assert Suggestion.objects.get(pk=other.pk).status == SuggestionStatus.ASKED
    assert not Side.objects.filter(agency=fyr).exists()
