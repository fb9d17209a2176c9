"""People who are told things, and a mail server that takes what they are told."""

import pytest

from portal.notifications.outbox import tell
from tests.factories.agencies import portal_administrator
from tests.portal.notifications.mail_server import MailServer

CONTEXT = {"name": "Kari", "email": "kari@politiet.no", "agency": "Kultur & idrett", "slug": "kultur-idrett"}


@pytest.fixture
def person(db):
    return portal_administrator(language="nn", email="sjef@politiet.no")


@pytest.fixture
def told(person):
    """`told("k1", …)` tells the person that somebody waits."""

    def tells(key="k1", kind="member_waits", **facts):
        return tell(kind=kind, key=key, context=CONTEXT, **({"person": person} | facts))

    return tells


@pytest.fixture
def mail_server(settings):
    server = MailServer()
    settings.EMAIL_BACKEND = "portal.notifications.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", server.port
    yield server
    server.end()
