"""Do offers meet needs, and swaps each other?"""

import pytest

from listings.postings.choices import Audience, Kind
from search.matching.counterparts import counterparts
from tests.factories.agencies import AgencyFactory, publisher
from tests.factories.postings import published_posting
from tests.factories.vocabulary import CompetenceFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def other(archives):
    return CompetenceFactory(slug="tilsyn", label_nb="Tilsyn")


@pytest.fixture
def publish():
    return lambda title, kind, **sides: published_posting(AgencyFactory(), title=title, kind=kind, **sides)


def met(posting):
    return [one.posting.title for one in counterparts(posting, publisher(posting.agency))]


def test_offers_meet_needs_the_nearest_first(publish, posting, archives, other):
    publish("Far", Kind.OFFER, offered=[other])
    near = publish("Near", Kind.OFFER, offered=[archives])
    publish("Another need", Kind.NEED, wanted=[other])
    assert met(posting) == ["Near", "Far"]
    assert met(near) == ["Arkivar søkes", "Another need"]


def test_a_swap_is_as_good_as_its_worse_way(publish, archives, other):
    ours = publish("Ours", Kind.SWAP, wanted=[archives], offered=[other])
    publish("One way", Kind.SWAP, wanted=[archives], offered=[archives])
    publish("Both ways", Kind.SWAP, wanted=[other], offered=[archives])
    publish("A need", Kind.NEED, wanted=[other])
    assert met(ours) == ["Both ways", "One way"]
    first = next(counterparts(ours, publisher(ours.agency)))
    assert first.judgement.competences[0].state == first.back.competences[0].state == "full"


def test_what_one_may_not_see_does_not_come(publish, posting, archives):
    publish("Hidden", Kind.OFFER, offered=[archives], visibility=Audience.OWN)
    published_posting(posting.agency, title="Own", kind=Kind.OFFER, offered=[archives])
    assert met(posting) == []


def test_the_agency_sees_them_on_its_posting_and_nobody_else(client, publish, posting, show):
    publish("Lån en arkivar", Kind.OFFER, offered=[CompetenceFactory(slug="arkivering")])
    for user, sees in ((publisher(posting.agency), True), (show().user, False)):
        client.force_login(user)
        assert ("Tilbud som kan passe" in client.get(posting.url).content.decode()) == sees
