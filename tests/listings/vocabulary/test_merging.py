"""When two words become one, everything that used the old one uses the new: rows, drafts, stories, profiles, search."""

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import QueryDict
from django.urls import reverse

from listings.applications.comparison import beyond, compare
from listings.postings.drafts import draft_of
from listings.postings.models import PostingCompetence, PostingPage
from listings.profiles.models import ProfileCompetence
from listings.vocabulary.actions import Overtaken, merge_terms
from listings.vocabulary.loading import load_vocabulary
from listings.vocabulary.models import Competence, Quality, Theme
from portal.foundation.clock import oslo_today
from portal.privacy.models import AuditEntry
from search.asking import ask
from search.facets import POSTING_FACETS
from search.filters import read
from stories.models import StoryPage
from tests.factories.agencies import AgencyFactory, administrator, employee, portal_editor
from tests.factories.postings import draft_posting, published_posting
from tests.factories.profiles import ProfileFactory
from tests.factories.stories import story
from tests.factories.vocabulary import CompetenceFactory, QualityFactory, ThemeFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def pair(db):
    old = CompetenceFactory(label_nb="Dronepiloting", label_nn="Dronepilotering", synonyms="dronefører")
    return old, CompetenceFactory(label_nb="Droneflyging")


def merged(old, new, **about):
    return merge_terms(old=old, new=new, by=portal_editor(), **about)


def found(person, query):
    return [hit.object_id for hit in ask(QueryDict(query), person).results.hits]


def test_postings_follow_in_rows_drafts_and_search(pair, portal_tree):
    old, new = pair
    agency = AgencyFactory()
    posting, draft = published_posting(agency, wanted=[old]), draft_posting(agency, wanted=[old])
    merged(old, new)
    for one in (posting, draft):
        fresh = PostingPage.objects.get(pk=one.pk)
        assert [line.competence for line in fresh.wanted] == [new]
        assert [line.competence for line in draft_of(fresh).wanted] == [new]
    reader = employee(AgencyFactory())
    for query in (f"kompetanse={new.slug}", f"kompetanse={old.slug}", "q=dronefører", "q=Dronepiloting"):
        assert found(reader, query) == [posting.pk], query


def test_an_old_address_says_what_it_means_now(pair):
    old, new = pair
    last = CompetenceFactory(label_nb="Luftfart")
    merged(old, new)
    merged(Competence.objects.get(pk=new.pk), last)
    reading = read(QueryDict(f"kompetanse={old.slug}&kompetanse=tull"), POSTING_FACETS.on(oslo_today()))
    assert reading.criteria.of("kompetanse") == {last.slug}
    assert len(reading.remarks) == 1


def test_what_has_both_keeps_the_stronger(pair):
    old, new = pair
    posting = draft_posting(AgencyFactory(), wanted=[old, new])
    PostingCompetence.objects.filter(posting=posting, competence=old).update(level=4, required=True)
    PostingCompetence.objects.filter(posting=posting, competence=new).update(level=1, required=False)
    profile = ProfileFactory(user=employee(AgencyFactory()), competences={old: 3, new: 2}, wants_to_learn=[old, new])
    merged(old, new)
    line = PostingCompetence.objects.get(posting=posting)
    assert (line.competence, line.level, line.required) == (new, 4, True)
    assert [(one.competence, one.level) for one in ProfileCompetence.objects.filter(profile=profile)] == [(new, 3)]
    assert list(profile.wants_to_learn.all()) == [new]
    assert [line.competence for line in draft_of(PostingPage.objects.get(pk=posting.pk)).wanted] == [new]


def test_stories_follow_also_when_an_older_revision_comes_back(portal_tree, pair):
    old, new = pair
    themes = ThemeFactory(label_nb="Luft"), ThemeFactory(label_nb="Luftfart")
    page = story("Fra lufta", competences=[old], themes=[themes[0]])
    revision = page.save_revision()
    merged(old, new)
    merged(*themes)
    fresh = StoryPage.objects.get(pk=page.pk)
    assert (list(fresh.competences.all()), list(fresh.themes.all())) == ([new], [themes[1]])
    revision.publish()
    fresh = StoryPage.objects.get(pk=page.pk)
    assert (list(fresh.competences.all()), list(fresh.themes.all())) == ([new], [themes[1]])


def test_themes_and_qualities_merge_too():
    old, new, word = ThemeFactory(label_nb="Data"), ThemeFactory(label_nb="Digitalisering"), QualityFactory()
    competence, posting = CompetenceFactory(theme=old), draft_posting(AgencyFactory(), themes=[old], qualities=[word])
    merged(old, new)
    merged(word, QualityFactory(label_nb="Grundig"))
    competence.refresh_from_db()
    fresh = draft_of(PostingPage.objects.get(pk=posting.pk))
    assert competence.theme == new
    assert [term.label for term in (*fresh.themes.all(), *fresh.qualities.all())] == ["Digitalisering", "Grundig"]
    assert (Theme.objects.count(), Quality.objects.count()) == (Theme.everything.count() - 1, 1)


def test_the_old_names_are_kept_as_other_words(pair):
    old, new = pair
    new = merged(old, new)
    assert new.synonyms.splitlines() == ["Dronepiloting", "dronefører"]
    assert new.synonyms_nn == "Dronepilotering"


def test_places_in_the_list_follow_without_circles():
    old = CompetenceFactory(label_nb="Gammel", broader=CompetenceFactory(label_nb="Topp"))
    new = CompetenceFactory(label_nb="Ny", broader=CompetenceFactory(label_nb="Midt", broader=old))
    near = CompetenceFactory(label_nb="Nær")
    old.related.add(near, new)
    new = merged(old, new)
    assert [new.broader.label_nb, Competence.objects.get(label_nb="Midt").broader] == ["Topp", new]
    assert list(new.related.all()) == [near]


def test_a_copy_of_a_profile_is_still_understood(pair):
    old, new = pair
    posting = draft_posting(AgencyFactory(), wanted=[new])
    copy = {"competences": [{"slug": old.slug, "nb": old.label_nb, "level": 4}], "wants_to_learn": []}
    merged(old, new)
    lines = posting.competence_lines.select_related("competence")
    assert compare(lines, copy)[0].state == "full" and beyond(lines, copy) == []


def test_a_form_opened_before_saves_the_new_word(pair):
    old, new = pair
    theme, into = ThemeFactory(), ThemeFactory()
    draft = draft_of(draft_posting(AgencyFactory(), wanted=[old], themes=[theme]))
    merged(old, new)
    merged(theme, into)
    draft.save(clean=False)
    fresh = PostingPage.objects.get(pk=draft.pk)
    assert [line.competence for line in fresh.wanted] == [new]
    assert list(fresh.themes.all()) == [into]


def test_loading_again_does_not_bring_the_old_word_back():
    load_vocabulary()
    old, new = (Competence.objects.get(slug=slug) for slug in ("klagebehandling", "saksbehandling"))
    merged(old, new)
    assert set(load_vocabulary().values()) == {0}
    load_vocabulary(overwrite=True)
    assert not Competence.objects.filter(slug="klagebehandling").exists()
    kept = Competence.objects.get(slug="saksbehandling")
    assert kept not in kept.related.all() and kept.broader != kept


def test_a_word_that_an_editor_brought_in_is_not_loaded_beside_it():
    CompetenceFactory(slug="egen", label_nb="klagebehandling")
    load_vocabulary()
    assert not Competence.objects.filter(slug="klagebehandling").exists()


def test_the_page_says_what_follows_and_then_does_it(client, pair):
    old, new = pair
    for _ in range(2):
        draft_posting(AgencyFactory(), wanted=[old])
    ProfileFactory(user=employee(AgencyFactory()), competences={old: 3})
    client.force_login(portal_editor())
    address = reverse("vocabulary:merge", args=["kompetanser", old.pk])
    page = client.get(address, {"term": "droneflyging"}).content.decode()
    assert "2 utlysninger" in page and "under 5 profiler" in page
    sent = {"into": new.pk, "old_version": 1, "new_version": 1}
    assert "er slått sammen" in client.post(address, sent, follow=True).content.decode()
    assert client.get(address).status_code == 302
    assert client.get(reverse("vocabulary:term", args=["kompetanser", old.pk])).url.endswith(f"/{new.pk}/")
    assert client.post(address, sent).status_code == 302
    entry = AuditEntry.objects.about(new).get(event="term.merged")
    moved = {"postings": 2, "sign_ups": 0, "stories": 0, "exchange_plans": 0}
    assert entry.facts == {"merged": old.slug, "moved": moved}


@pytest.mark.parametrize("words", ["", "Finnes ikke", "Dronepiloting"])
def test_what_it_cannot_merge_with_is_told(client, pair, words):
    client.force_login(portal_editor())
    page = client.get(reverse("vocabulary:merge", args=["kompetanser", pair[0].pk]), {"term": words}).content.decode()
    assert "ds-error-summary" in page and 'name="into"' not in page and "(valgfritt)" not in page


def test_a_list_that_has_changed_since_is_looked_at_again(pair):
    old, new = pair
    with pytest.raises(Overtaken):
        merged(old, new, seen=(1, 7))
    with pytest.raises(ValidationError):
        merged(old, old)
    merged(old, new)
    with pytest.raises(Overtaken):
        merged(old, new)
    with pytest.raises(PermissionDenied):
        merge_terms(old=new, new=CompetenceFactory(), by=administrator(AgencyFactory()))
