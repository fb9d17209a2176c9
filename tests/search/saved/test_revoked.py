"""Is nothing sent of what a saved search finds to her who has lost her access, whatever way she lost it?"""

from datetime import timedelta

import pytest
from django.core import mail

from portal.foundation.message_kinds import Rhythm
from portal.notifications.models import Message
from tests.factories.revoking import BACK, WAYS, at_home

from .test_mail import deliver

pytestmark = [pytest.mark.django_db, pytest.mark.engines]


@pytest.fixture
def place(kari):
    place = kari.memberships.get()
    at_home(place)
    return place


@pytest.mark.parametrize("way", WAYS)
def test_what_comes_out_afterwards_is_not_told(place, save, arrive, way):
    save("arkiv", by=place.user)
    WAYS[way](place)
    _posting, news = arrive(title="Arkiv i nord")
    assert news == 0 and not Message.objects.filter(kind="search_met").exists()


@pytest.mark.parametrize("rhythm", [Rhythm.AT_ONCE, Rhythm.DAILY])
@pytest.mark.parametrize("way", WAYS)
def test_what_waits_in_the_outbox_stays_there(place, save, arrive, way, rhythm):
    save("arkiv", by=place.user, rhythm=rhythm)
    _posting, news = arrive(title="Arkiv i nord")
    assert news == 1
    WAYS[way](place)
    deliver(timedelta(days=2))
    assert not [letter for letter in mail.outbox if "Arkiv i nord" in letter.body]


@pytest.mark.parametrize("way", BACK)
def test_when_it_is_undone_alerts_go_on(place, save, arrive, way):
    save("arkiv", by=place.user)
    WAYS[way](place)
    BACK[way](place)
    assert arrive(title="Arkiv i nord")[1] == 1
