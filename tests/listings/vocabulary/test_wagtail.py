"""Editors tend the shared words in Wagtail."""

import pytest
from django.urls import reverse

from tests.factories.agencies import administrator, portal_administrator, portal_editor
from tests.factories.vocabulary import CompetenceFactory

pytestmark = pytest.mark.django_db
WORDS = ["competence", "theme", "quality", "county", "municipality"]


@pytest.mark.parametrize("model", WORDS)
def test_editors_tend_the_shared_words_and_others_do_not(client, model):
    for user, answer in ((portal_editor(), 200), (portal_administrator(), 200), (administrator(), 302)):
        client.force_login(user)
        assert client.get(reverse(f"{model}:index")).status_code == answer
        assert client.get(reverse(f"{model}:add")).status_code == answer


def test_an_editor_changes_a_word(client):
    competence = CompetenceFactory(label_nb="Klarspråk")
    client.force_login(portal_editor())
    fields = {"label_nb": "Klart språk", "slug": competence.slug, "theme": competence.theme_id, "label_nn": ""}
    client.post(reverse("competence:edit", args=[competence.pk]), fields)
    competence.refresh_from_db()
    assert competence.label_nb == "Klart språk"
