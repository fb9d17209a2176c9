"""Does the one who cancels read the notice that is agreed?"""

import pytest

from tests.factories.agreements import in_force, receiver, shared

from .test_pages import at

pytestmark = pytest.mark.django_db
TOLD = "I avtalen er oppsigelsesfristen 2 måneder."


@pytest.mark.parametrize(("made", "months", "is_told"), [(in_force, 2, True), (in_force, 0, False), (shared, 2, False)])
def test_only_of_what_is_in_force_and_has_one(client, made, months, is_told):
    agreement = made(notice_months=months)
    client.force_login(receiver(agreement))
    shown = client.get(at(agreement, "step", step="avbryt")).content.decode()
    assert "Avtalen slutter, og de andre partene får beskjed." in shown
    assert ("oppsigelsesfristen" in shown) == is_told and (TOLD in shown) == is_told
