"""Can somebody who edits change what is hers to set in Wagtail, without being asked for a name that goes nowhere?"""

import pytest

from tests.factories.agencies import administrator

pytestmark = pytest.mark.django_db
FORM = {"locale-preferred_language": "en", "locale-current_time_zone": "", "theme-theme": "dark"}
LOOKS = {"theme-contrast": "system", "theme-density": "default", "theme-keyboard_shortcuts": "on"}


def test_settings_are_kept_and_the_name_is_left_alone(client, portal_tree):
    person = administrator(name="Odd Harald Vinjerud")
    client.force_login(person)
    assert "first_name" not in client.get("/admin/account/").content.decode()
    assert client.post("/admin/account/", FORM | LOOKS).status_code == 302
    person.refresh_from_db()
    assert (person.name, person.wagtail_userprofile.theme) == ("Odd Harald Vinjerud", "dark")
