"""Can mail be stopped with one click from the mail, by its reader and by nobody else?"""

import re

import pytest
from django.core import mail
from django.test import Client

from portal.notifications.delivery import deliver_waiting
from portal.notifications.models import Message, Preference
from portal.notifications.outbox import tell
from portal.notifications.stopping import token_for

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("portal_tree")]


@pytest.fixture
def address(told):
    told()
    deliver_waiting()
    [found] = re.findall(r"<http://127.0.0.1:8000(.*)>", mail.outbox[0].extra_headers["List-Unsubscribe"])
    return found


@pytest.fixture
def post_office():
    """A mail provider: it has no session and no token against forged forms."""
    return Client(enforce_csrf_checks=True)


def test_the_mail_says_how_in_its_head_and_in_its_text(address):
    [letter] = mail.outbox
    assert letter.extra_headers["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert address in letter.body and address in letter.alternatives[0].content
    assert "/min-side/varsler/valg/" in letter.body


def test_the_mail_providers_click_stops_it(address, post_office, told):
    assert post_office.post(address, {"List-Unsubscribe": "One-Click"}).status_code == 200
    assert Preference.objects.get().rhythm == "never"
    told("k2")
    deliver_waiting()
    assert len(mail.outbox) == 1 and Message.objects.get(key="k2").in_portal


@pytest.mark.parametrize("method", ["get", "head", "options"])
def test_fetching_ahead_stops_nothing(address, post_office, method):
    assert getattr(post_office, method)(address).status_code == 200
    assert not Preference.objects.exists()


def test_a_reader_is_asked_and_told_in_her_own_language(address, post_office):
    asked = post_office.get(address).content.decode()
    assert '<html lang="nn"' in asked and '<form method="post"><button' in asked
    assert "sjef@politiet.no" not in asked
    assert post_office.post(address).status_code == 200 and post_office.post(address).status_code == 200
    assert Preference.objects.count() == 1


@pytest.mark.parametrize("spoilt", [lambda token: token[:-3], lambda token: "x" + token, lambda token: "æøå"])
def test_a_spoilt_link_says_so_and_stops_nothing(address, post_office, spoilt):
    token = address.split("/")[-2]
    page = post_office.post(f"/varsler/stopp/{spoilt(token)}/")
    assert page.status_code == 404 and "Lenken virker ikke" in page.content.decode()
    assert not Preference.objects.exists()


def test_what_cannot_be_stopped_is_not_stopped_by_a_link_either(person, post_office):
    assert post_office.post(f"/varsler/stopp/{token_for(person, ['stage_offered'])}/").status_code == 404
    assert not Preference.objects.exists()


def test_a_mail_that_cannot_be_stopped_offers_no_way(person):
    tell(kind="let_in", key="k", person=person, context={"agency": "DFØ", "by": "Kari"})
    deliver_waiting()
    [letter] = mail.outbox
    assert "List-Unsubscribe" not in letter.extra_headers and "/varsler/stopp/" not in letter.body


def test_stopping_the_mail_leaves_the_portal_as_it_was(address, post_office, person):
    Preference.objects.create(person=person, kind="member_waits", rhythm="daily", in_portal=False)
    post_office.post(address)
    assert Preference.objects.get().in_portal is False
