"""Which of its own postings may a request be about? Those that the agency which answers may read."""

import pytest
from django.core.exceptions import ValidationError

from listings.agencies.models import Agency
from listings.postings.models import PostingPage
from tests.factories.agencies import AgencyFactory
from tests.factories.postings import published_posting
from tests.factories.requests import asked

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("audience, reads", [("chosen", True), ("sector", True), ("chosen", False), ("sector", False)])
def test_it_may_be_about_what_is_meant_for_the_one_that_answers(posting, kyst, per, audience, reads):
    ministry = AgencyFactory()
    Agency.objects.filter(pk=kyst.pk).update(ministry=ministry)
    if reads:
        Agency.objects.filter(pk=posting.agency_id).update(ministry=ministry)
    posting, kyst = PostingPage.objects.get(pk=posting.pk), Agency.objects.get(pk=kyst.pk)
    about = published_posting(kyst, by=per, visibility=audience, chosen=[posting.agency if reads else AgencyFactory()])
    if reads:
        assert asked(posting, kyst, by=per, about=about).about == about
    else:
        with pytest.raises(ValidationError, match="Velg en åpen utlysning"):
            asked(posting, kyst, by=per, about=about)
