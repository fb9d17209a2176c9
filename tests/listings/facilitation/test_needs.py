"""Is a need counted by the same people as are shown for it, whoever looks?"""

import pytest

from listings.postings.choices import Audience
from listings.postings.models import PostingPage
from search.matching import facilitating, ranking
from tests.factories.agencies import AgencyFactory, employee, publisher
from tests.factories.facilitation import facilitator
from tests.factories.postings import published_posting
from tests.factories.profiles import ProfileFactory

pytestmark = pytest.mark.django_db
EVERY_ONE = 1_000


@pytest.fixture
def agencies(db):
    """The one that asks, its ministry, a sister, one that is chosen, and one beside."""
    ministry = AgencyFactory()
    own, sister = (AgencyFactory(ministry=ministry) for _ in range(2))
    return own, ministry, sister, AgencyFactory(), AgencyFactory()


@pytest.fixture
def postings(agencies, archives):
    own, _ministry, _sister, chosen, _beside = agencies
    by = publisher(own)
    for visibility in Audience:
        facts = {"chosen": [chosen]} if visibility == Audience.CHOSEN else {}
        published_posting(own, by=by, wanted=[archives], visibility=visibility, **facts)
    return list(PostingPage.objects.with_facts())


@pytest.fixture
def people(agencies, archives):
    """Of each agency one who shows herself in each way, one who hides from the first; and one who is at two."""
    own, *others = agencies
    for agency in agencies:
        for visibility in ("hidden", "facilitator", "contacts", "everyone"):
            ProfileFactory(user=employee(agency), visibility=visibility, competences={archives: 3})
        ProfileFactory(user=employee(agency), visibility="everyone", competences={archives: 3}).hidden_from.add(own)
        ProfileFactory(user=employee(agency), visibility="everyone", takes_matching=False, competences={archives: 3})
    both = employee(own)
    both.memberships.create(agency=others[-1])
    ProfileFactory(user=both, visibility="everyone", competences={archives: 3})


@pytest.mark.parametrize("looker", [facilitator, publisher])
def test_those_who_are_counted_are_those_who_are_shown(looker, people, postings):
    by = looker()
    shown = {posting.pk: set(ranking.shown_to(posting, by).values_list("pk", flat=True)) for posting in postings}
    seen = facilitating.Seen(by)
    assert {posting.pk: set(seen.shown_to(posting, seen.people)) for posting in postings} == shown
    counted = facilitating.few_fitting(postings, by, EVERY_ONE)
    assert counted == {key: len(found) for key, found in shown.items()} and len(set(counted.values())) > 2


def test_it_is_counted_no_further_than_enough_and_past_those_who_may_not_see_it(archives, show):
    """Many who have what is asked for, and hide from the agency, stand before the one who may be shown."""
    agency = AgencyFactory()
    posting = published_posting(agency, wanted=[archives])
    for _ in range(5):
        show(competences={archives: 3}).hidden_from.add(agency)
    show(competences={archives: 3})
    posting, by = PostingPage.objects.with_facts().get(pk=posting.pk), facilitator()
    assert facilitating.few_fitting([posting], by, 1) == {}
    assert facilitating.few_fitting([posting], by, 2) == {posting.pk: 1}
