"""The shared words come from the product's own files, and what editors wrote stays."""

import pytest
from django.core.management import call_command
from django.utils import translation

from listings.vocabulary.loading import load_vocabulary
from listings.vocabulary.models import Competence, County, Municipality, Quality, Theme

pytestmark = pytest.mark.django_db


def test_every_file_fills_its_table():
    load_vocabulary()
    assert Theme.objects.count() == 17
    assert Quality.objects.count() > 30
    assert Competence.objects.count() > 120
    assert County.objects.count() == 16
    assert Municipality.objects.count() > 350


def test_loading_again_adds_nothing_and_undoes_nothing():
    call_command("load_vocabulary", verbosity=0)
    Competence.objects.filter(slug="saksbehandling").update(label_nb="Sakshandsaming")
    assert set(load_vocabulary().values()) == {0}
    assert Competence.objects.get(slug="saksbehandling").label_nb == "Sakshandsaming"


def test_the_files_win_when_asked_to():
    load_vocabulary()
    Competence.objects.filter(slug="saksbehandling").update(label_nb="Noe annet")
    call_command("load_vocabulary", overwrite=True, verbosity=0)
    assert Competence.objects.get(slug="saksbehandling").label_nb == "Saksbehandling"


def test_competences_know_their_words_and_their_neighbours():
    load_vocabulary()
    complaints = Competence.objects.get(slug="klagebehandling")
    assert complaints.broader.slug == "saksbehandling"
    assert "klagesaker" in complaints.synonym_list
    assert complaints in complaints.related.first().related.all()


def test_a_place_has_an_everyday_name():
    load_vocabulary()
    daily = Municipality.objects.exclude(daily_name="").values_list("daily_name", flat=True)
    assert len(daily) == Municipality.objects.count()
    assert Municipality.objects.get(code="0301").county.name == "Oslo"


@pytest.mark.parametrize(
    "language, label", [("nb", "Tilskuddsforvaltning"), ("nn", "Tilskotsforvaltning"), ("se", "Tilskuddsforvaltning")]
)
def test_a_word_is_said_in_the_readers_language(language, label):
    load_vocabulary()
    with translation.override(language):
        assert Competence.objects.get(slug="tilskuddsforvaltning").label == label
