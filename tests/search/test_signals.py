"""Does the index follow every change that a reader would notice?"""

from functools import partial

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from listings.agencies.models import Agency
from listings.postings.signals import posting_closed, posting_published
from listings.postings.status import Status
from listings.vocabulary.signals import term_changed
from search.engines.database import storing
from search.models import SearchDocument
from stories.models import StoryIndexPage, StoryPage
from tests.factories.agencies import employee, front_page
from tests.factories.search import findable_posting, posting_in
from tests.factories.stories import story
from tests.factories.vocabulary import (
    CompetenceFactory,
    CountyFactory,
    MunicipalityFactory,
    QualityFactory,
    ThemeFactory,
)


def document(posting):
    return SearchDocument.objects.filter(kind="posting", object_id=posting.pk).first()


def test_a_posting_enters_and_leaves(agency):
    posting = posting_in(agency)
    posting_published.send(sender=type(posting), posting=posting)
    assert document(posting).live
    type(posting).objects.filter(pk=posting.pk).update(status=Status.WITHDRAWN)
    posting_closed.send(sender=type(posting), posting=posting)
    assert (document(posting).live, document(posting).seq, document(posting).facts) == (False, 2, {})


def test_a_deleted_posting_is_gone(agency):
    posting = findable_posting(agency)
    pk = posting.pk
    posting.delete()
    assert not SearchDocument.objects.get(kind="posting", object_id=pk).live


def test_what_has_not_changed_is_not_written_again(agency):
    posting = findable_posting(agency)
    posting_published.send(sender=type(posting), posting=posting)
    assert document(posting).seq == 1


@pytest.mark.parametrize(
    ("factory", "field"), [(ThemeFactory, "themes"), (QualityFactory, "qualities"), (CompetenceFactory, "competences")]
)
def test_a_renamed_term_reaches_its_postings(agency, factory, field):
    term = factory(label_nb="Alfaord")
    posting = findable_posting(agency, **{field: [term]})
    term.label_nb = "Betaord"
    term.save()
    term_changed.send(sender=type(term), term=term)
    kept = " ".join(document(posting).words.values())
    held = {word: word in kept for word in ("betaord", "alfaord")}
    assert held == {"betaord": True, "alfaord": False}


def asked_by(do):
    with CaptureQueriesContext(connection) as asked:
        do()
    return [query["sql"] for query in asked]


def test_what_is_over_costs_nothing_when_its_words_change(agency):
    findable_posting(agency)
    few, many = ThemeFactory(slug="few"), ThemeFactory(slug="many")
    for term, number in ((few, 1), (many, 5)):
        for _ in range(number):
            posting_in(agency, themes=[term], status=Status.WITHDRAWN)
    term_changed.send(sender=ThemeFactory._meta.model, term=few)
    one, other = (asked_by(partial(term_changed.send, sender=type(term), term=term)) for term in (few, many))
    assert len(one) == len(other)


def test_what_no_document_holds_of_an_agency_writes_none_and_its_becoming_active_does(agency):
    def save(field):
        return [sql for sql in asked_by(lambda: agency.save(update_fields=[field])) if "searchdocument" in sql]

    findable_posting(agency)
    SearchDocument.objects.filter(kind="agency").delete()
    assert not save("brand_colour") and save("status")
    assert SearchDocument.objects.get(kind="agency").live


def test_a_word_whose_verb_tells_of_it_is_read_once(agency):
    term = ThemeFactory()
    findable_posting(agency, themes=[term])
    assert not [sql for sql in asked_by(term.save) if "searchdocument" in sql]


def told(person, engine, text):
    return engine.find(person, text=text).total


@pytest.mark.engines
@pytest.mark.parametrize("field", ["name", "daily_name"])
def test_a_renamed_municipality_is_found_by_its_new_name(engine, agency, field):
    place, person = MunicipalityFactory(code="4601", name="Gammelvik"), employee(agency)
    findable_posting(agency, municipality=place)
    setattr(place, field, "Nyvik")
    place.save()
    assert told(person, engine, "nyvik") == 1
    setattr(place, field, "Nyestevik")
    place.save()
    assert told(person, engine, "nyvik") == 0


@pytest.mark.engines
def test_a_renamed_county_is_found_by_its_new_name(engine, agency):
    place, person = MunicipalityFactory(), employee(agency)
    findable_posting(agency, municipality=place)
    place.county.name = "Nyfylke"
    place.county.save()
    assert (told(person, engine, "nyfylke"), told(person, engine, "buskerud")) == (1, 0)


@pytest.mark.engines
def test_a_municipality_that_moves_is_counted_in_its_new_county(engine, agency):
    place, person = MunicipalityFactory(), employee(agency)
    findable_posting(agency, municipality=place)
    place.county = CountyFactory(code="31", name="Østfold")
    place.save()
    found = engine.find(person, chosen={"sted": frozenset({"31"})})
    assert (found.total, found.counts["sted"].get("33", 0)) == (1, 0)


@pytest.mark.engines
@pytest.mark.parametrize(("factory", "field"), [(ThemeFactory, "themes"), (QualityFactory, "qualities")])
def test_a_deleted_term_leaves_its_postings(engine, agency, factory, field):
    term, person = factory(slug="borte", label_nb="Utgått"), employee(agency)
    findable_posting(agency, **{field: [term]})
    term.delete()
    assert told(person, engine, "utgått") == 0
    assert engine.find(person).counts[{"themes": "tema", "qualities": "egenskap"}[field]] == {"ikke-oppgitt": 1}


@pytest.mark.parametrize(("factory", "field"), [(ThemeFactory, "themes"), (CompetenceFactory, "competences")])
def test_a_deleted_term_leaves_its_stories(portal_tree, factory, field):
    term = factory(label_nb="Gammaord")
    page = story()
    setattr(page, field, [term])
    page.save_revision().publish()
    kept = SearchDocument.objects.filter(kind="story", object_id=page.pk)
    assert "gammaord" in kept.get().words["labels"]
    term.delete()
    assert "gammaord" not in str(kept.get().words)


def test_a_renamed_agency_reaches_its_postings(agency):
    posting = findable_posting(agency)
    renamed = Agency.objects.get(pk=agency.pk)
    renamed.name_nb = "Statens nyenavn"
    renamed.save()
    assert "nyenavn" in document(posting).words["body"]


def test_a_story_is_found_while_it_is_published(agency):
    index = front_page().add_child(instance=StoryIndexPage(title="Historier"))
    story = StoryPage(title="Åtte uker", lead="Hun dro", live=False, host_agency=agency, home_agency=agency)
    story = index.add_child(instance=story)
    story.save_revision().publish()
    assert SearchDocument.objects.get(kind="story", object_id=story.pk).live
    StoryPage.objects.get(pk=story.pk).unpublish()
    assert not SearchDocument.objects.get(kind="story", object_id=story.pk).live


def test_the_contact_person_is_never_in_the_index(agency):
    posting = findable_posting(agency, contact_name="Solfrid Lyngkollen", contact_email="solfrid@example.no")
    assert "lyngkollen" not in str(document(posting).words) + str(document(posting).facts)


def test_columns_follow_every_write(agency):
    posting = findable_posting(agency)
    assert live_ids(storing.columns_of("posting")) == [posting.pk]
    storing.forget("posting", [posting.pk])
    assert live_ids(storing.columns_of("posting")) == []


def live_ids(columns):
    return list(columns.object_ids[columns.live])
