"""Can the key of the portal be changed while people are signed in and links lie in their mail?"""

import pytest

from portal.foundation.message_kinds import KINDS
from portal.notifications.stopping import read_token, token_for
from tests.factories.agencies import employee

pytestmark = pytest.mark.django_db
OLD, NEW = "en gammel nokkel" * 4, "en ny nokkel" * 5


def kind_to_stop():
    return next(code for code, kind in KINDS.items() if kind.can_stop)


@pytest.fixture
def person(settings):
    settings.SECRET_KEY = OLD
    return employee()


def test_a_link_and_a_session_outlive_the_key(client, settings, person):
    client.force_login(person)
    token = token_for(person, [kind_to_stop()])
    settings.SECRET_KEY, settings.SECRET_KEY_FALLBACKS = NEW, [OLD]
    assert client.get("/min-side/").status_code == 200
    assert read_token(token).person == person


def test_without_the_old_key_they_end(client, settings, person):
    client.force_login(person)
    token = token_for(person, [kind_to_stop()])
    settings.SECRET_KEY, settings.SECRET_KEY_FALLBACKS = NEW, []
    assert client.get("/min-side/").url.startswith("/logg-inn/")
    assert read_token(token) is None
