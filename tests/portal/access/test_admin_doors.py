"""Does Wagtail's admin leave who a person is to the portal?"""

import pytest

from tests.factories.agencies import portal_administrator, publisher

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("somebody", [publisher, portal_administrator])
def test_nobody_changes_her_address_in_wagtail_which_would_open_other_doors(client, somebody):
    person = somebody(email="kari@direktoratet.no")
    client.force_login(person)
    page = client.get("/admin/account/")
    assert page.status_code == 200 and 'type="email"' not in page.content.decode()
    client.post("/admin/account/", {"name_email-email": "sjef@annet.no", "name_email-name": "Sjef"})
    person.refresh_from_db()
    assert person.email == "kari@direktoratet.no"


@pytest.mark.parametrize("somebody", [publisher, portal_administrator])
@pytest.mark.parametrize("path", ["/admin/users/", "/admin/groups/", "/admin/users/add/"])
def test_people_and_keys_are_not_handled_in_wagtail(client, somebody, path):
    client.force_login(somebody())
    assert client.get(path).status_code in {302, 403, 404}
