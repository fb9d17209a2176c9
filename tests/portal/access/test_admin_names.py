"""Does Wagtail's admin name people, and not the number of their row, also where there is no row any more?"""

import pytest
from django.urls import reverse
from wagtail.log_actions import log
from wagtail.models import PageLogEntry

from tests.factories.agencies import portal_editor
from tests.factories.stories import story

pytestmark = pytest.mark.usefixtures("portal_tree")
GONE = 987654


@pytest.mark.parametrize("language", ["nb", "nn"])
def test_who_is_gone_is_no_number_in_the_history_of_a_page(client, language):
    editor, one = portal_editor(language=language), story()
    entry = log(one, "wagtail.publish", user=editor)
    client.force_login(editor)
    address = reverse("wagtailadmin_pages:history", args=[one.pk])
    assert editor.name in client.get(address).content.decode()
    PageLogEntry.objects.filter(pk=entry.pk).update(user=GONE)
    page = client.get(address).content.decode()
    assert "En som ikke er med lenger" in page and str(GONE) not in page
