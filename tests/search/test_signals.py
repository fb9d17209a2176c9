"""Does the index follow every change that a reader would notice?"""

import pytest

from listings.agencies.models import Agency
from listings.postings.signals import posting_closed, posting_published
from listings.postings.status import Status
from search.documents import Key
from search.engines.database import keeping
from search.models import SearchDocument
from stories.models import StoryIndexPage, StoryPage
from tests.factories.agencies import AgencyFactory, front_page
from tests.factories.search import findable_posting, posting_in
from tests.factories.vocabulary import CompetenceFactory, QualityFactory, ThemeFactory


@pytest.fixture
def agency(db):
    return AgencyFactory()


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
    term = factory(label_nb="Gammelt")
    posting = findable_posting(agency, **{field: [term]})
    term.label_nb = "Nytt"
    term.save()
    assert {w: w in document(posting).words["body"] for w in ("nytt", "gammelt")} == {"nytt": True, "gammelt": False}


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
    assert list(keeping.columns_of("posting").object_ids) == [posting.pk]
    keeping.forget(Key("posting", posting.pk))
    assert list(keeping.columns_of("posting").object_ids) == []
