"""Editors tend places in Wagtail, and find the way from there to the words."""

import pytest
from django.urls import reverse

from tests.factories.agencies import administrator, portal_administrator, portal_editor

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("model", ["county", "municipality"])
def test_editors_tend_places_and_others_do_not(client, model):
    for user, answer in ((portal_editor(), 200), (portal_administrator(), 200), (administrator(), 302)):
        client.force_login(user)
        assert client.get(reverse(f"{model}:index")).status_code == answer
        assert client.get(reverse(f"{model}:add")).status_code == answer


def test_the_menu_leads_to_the_words_for_those_who_tend_them(client):
    for user, is_there in ((portal_editor(), True), (administrator(), False)):
        client.force_login(user)
        page = client.get(reverse("wagtailadmin_home")).content.decode()
        assert ("/ordliste/kompetanser/" in page) == is_there
