"""An agency becomes part of another: what it shares stays open where the other shares too."""

import pytest

from listings.sharing.models import PublicShare
from tests.factories.merging import merged, two_agencies
from tests.factories.sharing import shared_posting

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("other_shares", [True, False])
def test_a_share_stays_where_the_other_shares(client, other_shares):
    fyr, kyst = two_agencies(allows_public_sharing=True)
    kyst.allows_public_sharing = other_shares
    kyst.save()
    share = shared_posting(fyr)
    merged(fyr, kyst)
    assert PublicShare.objects.get().is_on is other_shares
    assert client.get(share.get_absolute_url()).status_code == (200 if other_shares else 410)


def test_the_feed_of_the_one_is_that_of_the_other(client):
    fyr, kyst = two_agencies(allows_public_sharing=True)
    kyst.allows_public_sharing = True
    kyst.save()
    share = shared_posting(fyr, title="Los for en dag")
    merged(fyr, kyst)
    feed = client.get("/apne-utlysninger/atom/fyr.xml").content.decode()
    assert share.posting.title in feed and "Kystverket" in feed
