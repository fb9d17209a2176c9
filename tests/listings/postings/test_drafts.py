"""A draft outlives the words it was written with."""

import pytest

from listings.postings.actions import change_posting
from listings.postings.drafts import draft_of
from tests.factories.postings import published_posting
from tests.factories.vocabulary import CompetenceFactory, MunicipalityFactory, QualityFactory, ThemeFactory

pytestmark = pytest.mark.django_db


def test_a_draft_opens_after_its_terms_have_left_the_vocabulary():
    posting = published_posting()
    skill, theme, quality = CompetenceFactory(), ThemeFactory(), QualityFactory()
    place = MunicipalityFactory(code="9999", name="Nedlagt")
    draft = draft_of(posting)
    draft.competence_lines.create(competence=skill)
    draft.themes, draft.qualities, draft.municipality = [theme], [quality], place
    change_posting(draft=draft, by=posting.created_by)
    for gone in (skill, theme, quality, place):
        gone.delete()
    draft = draft_of(posting)
    assert len(draft.wanted) == 1
    assert (list(draft.themes.all()), list(draft.qualities.all()), draft.municipality) == ([], [], None)
