"""Does the editors' list of stories cost the same however many there are?"""

import re

import pytest
from wagtail.models import Locale

from tests.factories.agencies import AgencyFactory, portal_editor
from tests.factories.stories import story
from tests.queries import cost

pytestmark = pytest.mark.django_db
ADDRESS = "/admin/historier/"
BUDGET = 34


def test_many_stories_cost_no_more_than_two(client, portal_tree):
    client.force_login(portal_editor())
    agencies = {"host_agency": AgencyFactory(), "home_agency": AgencyFactory()}
    told = [story(f"Historie {number}", **agencies) for number in range(2)]
    two = cost(client, ADDRESS)
    told += [story(f"Historie {number}", **agencies) for number in range(2, 12)]
    assert cost(client, ADDRESS) == two <= BUDGET
    shown = client.get(ADDRESS).content.decode()
    for one in told:
        assert f'href="/admin/pages/{one.pk}/edit/"' in shown and f'"/admin/pages/{one.pk}/history/"' in shown


def offered(client):
    page = client.get(ADDRESS).content.decode()
    return {int(key) for key in re.findall(r"/admin/localize/submit/page/(\d+)/", page)}


def test_what_is_not_written_in_both_forms_may_be_translated_from_the_list(client, portal_tree):
    editor, nynorsk = portal_editor(), Locale.objects.get(language_code="nn")
    client.force_login(editor)
    told, written, draft = story("Fortalt"), story("Skrevet i begge"), story("Utkast", live=False)
    written.copy_for_translation(nynorsk, copy_parents=True).save_revision().publish()
    assert offered(client) == {told.pk}, "a draft is not what is read"
    way = f"/admin/localize/submit/page/{told.pk}/"
    assert way in client.get(f"/admin/pages/{told.pk}/edit/").content.decode() and draft.pk
    assert client.get(way).status_code == 200
