"""An editor writes, renames and retires words; nothing is overwritten unseen, and no word names two things."""

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.urls import reverse
from django.utils import translation

from listings.vocabulary.actions import Overtaken, add_term, bring_back, change_term, retire
from listings.vocabulary.models import Competence, Quality
from portal.privacy.models import AuditEntry
from tests.factories.agencies import AgencyFactory, administrator, portal_editor
from tests.factories.postings import draft_posting
from tests.factories.vocabulary import CompetenceFactory, ThemeFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor(client, db):
    person = portal_editor()
    client.force_login(person)
    return person


def page_of(term):
    return reverse("vocabulary:term", args=["kompetanser", term.pk])


def answers(term, **words):
    fields = {"label_nb": term.label_nb, "theme": term.theme_id, "seen": term.version}
    return fields | words


def test_everything_about_a_word_is_on_one_screen(client, editor):
    above, near = CompetenceFactory(label_nb="Kommunikasjon"), CompetenceFactory(label_nb="Retorikk")
    term, theme = CompetenceFactory(label_nb="Klarspråk"), ThemeFactory()
    words = {
        "label_nn": "Klårspråk",
        "label_en": "Plain language",
        "synonyms": "klar tale\r\nKlar  tale\r\nenkelt språk",
        "synonyms_nn": "enkelt mål",
        "theme": theme.pk,
        "broader": above.pk,
        "related": [near.pk],
        "esco": "https://data.europa.eu/esco/skill/1",
        "notes": "Se rundskrivet",
    }
    assert client.post(page_of(term), answers(term, **words)).status_code == 302
    term = Competence.objects.get(pk=term.pk)
    assert (term.label_nn, term.synonyms) == ("Klårspråk", "klar tale\nenkelt språk")
    assert (term.theme, term.broader) == (theme, above)
    assert term in near.related.all()
    with translation.override("nn"):
        assert (term.label, term.label_lang, near.label_lang) == ("Klårspråk", "", "nb")
    shown = client.get(page_of(above)).content.decode()
    assert "Underordnede" in shown and page_of(term) in shown


def test_a_new_word_gets_a_lasting_code(editor):
    term = add_term(term=Competence(label_nb="Økonomi på øya", theme=ThemeFactory()), by=editor)
    assert term.slug == "okonomi-pa-oya"
    assert add_term(term=Quality(label_nb="Økonomi på øya"), by=editor).slug == "okonomi-pa-oya"


@pytest.mark.parametrize("field", ["label_nb", "label_en", "synonyms_nn"])
@pytest.mark.parametrize("taken", ["arkiv", "ARKIVDANNING", "arkiv-danning"])
def test_a_word_in_use_is_told(client, editor, field, taken):
    CompetenceFactory(label_nb="Arkivdanning", synonyms="arkiv\narkiv danning")
    term = CompetenceFactory(label_nb="Klarspråk")
    page = client.post(page_of(term), answers(term, **{field: taken})).content.decode()
    assert "finnes fra før" in page or "er et annet ord for «Arkivdanning»" in page
    term.refresh_from_db()
    assert term.version == 1


def test_nothing_stands_above_itself(client, editor):
    top = CompetenceFactory(label_nb="Topp")
    mid = CompetenceFactory(label_nb="Midt", broader=top)
    low = CompetenceFactory(label_nb="Bunn", broader=mid)
    page = client.post(page_of(top), answers(top, broader=low.pk)).content.decode()
    assert "«Bunn» står selv under «Topp»" in page
    assert Competence.objects.get(pk=top.pk).broader is None


def test_two_editors_at_once_overwrite_nothing(client, editor):
    term = CompetenceFactory(label_nb="Klarspråk")
    change_term(term=Competence.objects.get(pk=term.pk), by=editor, seen=1)
    page = client.post(page_of(term), answers(term, label_nb="Klart språk")).content.decode()
    assert "Noen har endret ordet i mellomtiden" in page and 'value="Klart språk"' in page
    assert Competence.objects.get(pk=term.pk).label_nb == "Klarspråk"
    again = client.post(page_of(term), answers(term, label_nb="Klart språk", seen=2))
    assert again.status_code == 302 and Competence.objects.get(pk=term.pk).label_nb == "Klart språk"


def test_a_page_sent_twice_counts_once(editor):
    term = CompetenceFactory()
    change_term(term=Competence.objects.get(pk=term.pk), by=editor, seen=1)
    with pytest.raises(Overtaken):
        change_term(term=Competence.objects.get(pk=term.pk), by=editor, seen=1)


def test_a_retired_word_is_shown_and_not_offered(client, editor):
    term, theme = CompetenceFactory(label_nb="Stenografi"), ThemeFactory(label_nb="Kontordrift")
    agency = AgencyFactory()
    posting = draft_posting(agency, wanted=[term], themes=[theme])
    other = draft_posting(agency)
    client.post(page_of(term), {"verb": "retire"})
    retire(term=theme, by=editor)
    client.force_login(administrator(agency))
    chosen, free = (
        client.get(reverse("postings:edit", args=[one.pk, "kompetanse"])).content.decode() for one in (posting, other)
    )
    assert f'id="pick-wanted-{term.pk}"' in chosen and "Kontordrift" in chosen
    assert "Stenografi" not in free and "Kontordrift" not in free
    bring_back(term=theme, by=editor)
    assert "Kontordrift" in client.get(reverse("postings:edit", args=[other.pk, "kompetanse"])).content.decode()


def test_each_step_is_in_the_log(editor):
    term = add_term(term=Quality(label_nb="Sindig"), by=editor)
    retire(term=term, by=editor)
    retire(term=term, by=editor)
    assert [entry.event for entry in AuditEntry.objects.about(term).order_by("pk")] == ["term.added", "term.retired"]


def test_others_change_nothing():
    term, by = CompetenceFactory(), administrator(AgencyFactory())
    for verb in (retire, bring_back):
        with pytest.raises(PermissionDenied):
            verb(term=term, by=by)
    with pytest.raises(PermissionDenied):
        change_term(term=term, by=by, seen=1)


@pytest.mark.parametrize("label", ["", "=1+1", "kari@example.no", "x" * 300, "01017012345"])
def test_what_is_no_name_loses_nothing(client, editor, label):
    term = CompetenceFactory(label_nb="Klarspråk")
    page = client.post(page_of(term), answers(term, label_nb=label, notes="Beholdt"))
    assert page.status_code == 200 and "Beholdt" in page.content.decode()
    assert Competence.objects.get(pk=term.pk).label_nb == "Klarspråk"


@pytest.mark.parametrize("address", ["/ordliste/tull/", "/ordliste/kompetanser/999999/", "/ordliste/forslag/999999/"])
def test_what_is_not_there_is_not_found(client, editor, address):
    assert client.get(address).status_code == 404


def test_a_word_cannot_be_taken_by_two_at_once(editor):
    add_term(term=Quality(label_nb="Sindig"), by=editor)
    with pytest.raises(ValidationError, match="finnes fra før"):
        add_term(term=Quality(label_nb="sindig"), by=editor)
