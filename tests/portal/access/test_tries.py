"""Do the limits on sign-in hold when requests come at the same moment, and from many browsers?"""

from threading import Barrier, Thread

import pytest
import time_machine
from django.contrib.sessions.models import Session
from django.core.cache import caches
from django.core.management import call_command
from django.db import connection
from django.test import Client

from portal.access.models import User
from portal.access.tries import CODE, WRONG_BY_ADDRESS, Limit
from portal.privacy.models import AuditEntry
from tests.factories.agencies import employee
from tests.factories.people import agency_at, ask_for_code, code_in

pytestmark = pytest.mark.django_db
ADDRESS = "kari@direktoratet.no"
TOO_MANY = "Det ble for mange forsøk"


@pytest.fixture(autouse=True)
def one_moment():
    """Limits count by the clock; the clock stands still, so that no test crosses a boundary."""
    with time_machine.travel("2026-11-23T10:00:05+01:00", tick=False) as clock:
        yield clock


@pytest.fixture
def person(db):
    return employee(agency_at("direktoratet.no"), email=ADDRESS)


def try_code(client, code):
    return client.post("/logg-inn/kode/", {"code": code}, follow=True)


def wrong(mail):
    return "000000" if code_in(mail) != "000000" else "111111"


def test_requests_that_read_the_session_before_each_other_share_three_tries(client, person, mailoutbox):
    ask_for_code(client, ADDRESS)
    before = Session.objects.get().session_data
    for _attempt in range(CODE.most):
        try_code(client, wrong(mailoutbox[0]))
        Session.objects.update_or_create(
            pk=client.cookies["okt"].value, defaults={"session_data": before, "expire_date": "2026-12-01T00:00Z"}
        )
    page = try_code(client, code_in(mailoutbox[0]))
    assert not page.wsgi_request.user.is_authenticated and TOO_MANY in page.content.decode()


def test_new_codes_from_new_browsers_do_not_give_new_tries_for_ever(person, mailoutbox, one_moment):
    for _minute in range(WRONG_BY_ADDRESS.most // CODE.most):
        browser = Client()
        ask_for_code(browser, ADDRESS)
        for _attempt in range(CODE.most):
            try_code(browser, wrong(mailoutbox[-1]))
        one_moment.shift(60)
    browser = Client()
    ask_for_code(browser, ADDRESS)
    page = try_code(browser, code_in(mailoutbox[-1]))
    assert not page.wsgi_request.user.is_authenticated and f"{TOO_MANY}. Vent en time" in page.content.decode()


def test_wrong_codes_from_elsewhere_do_not_shut_a_person_out(person, mailoutbox, one_moment):
    for _minute in range(WRONG_BY_ADDRESS.most // CODE.most):
        stranger = Client(REMOTE_ADDR="192.0.2.7")
        ask_for_code(stranger, ADDRESS)
        for _attempt in range(CODE.most):
            try_code(stranger, wrong(mailoutbox[-1]))
        one_moment.shift(60)
    browser = Client()
    ask_for_code(browser, ADDRESS)
    assert try_code(browser, code_in(mailoutbox[-1])).wsgi_request.user == person


def test_right_codes_are_not_counted_as_wrong_ones(person, mailoutbox, one_moment):
    for _day in range(3):
        browser = Client()
        ask_for_code(browser, ADDRESS)
        assert try_code(browser, code_in(mailoutbox[-1])).wsgi_request.user == person
        one_moment.shift(60)
    assert all(WRONG_BY_ADDRESS.take(f"{ADDRESS} 127.0.0.1") for _ticket in range(WRONG_BY_ADDRESS.most))


def test_an_empty_code_is_no_try(client, person, mailoutbox):
    ask_for_code(client, ADDRESS)
    for _attempt in range(4):
        assert "Skriv koden fra e-posten" in try_code(client, "").content.decode()
    assert try_code(client, code_in(mailoutbox[0])).wsgi_request.user == person


def test_codes_sent_again_count_as_codes_asked_for(client, person, mailoutbox):
    ask_for_code(client, ADDRESS)
    before = Session.objects.get().session_data
    for _time in range(4):
        page = client.post("/logg-inn/kode/", {"action": "resend"}, follow=True)
        Session.objects.update(session_data=before)
    assert len(mailoutbox) == 3 and TOO_MANY in page.content.decode()


def test_a_code_goes_to_the_address_of_the_account_and_not_to_one_that_looks_like_it(client, person, mailoutbox):
    User.objects.filter(pk=person.pk).update(email="Kari@Direktoratet.no")
    ask_for_code(client, "KARI@direktoratet.no")
    client.post("/logg-inn/kode/", {"action": "resend"})
    assert [mail.to for mail in mailoutbox] == [["Kari@Direktoratet.no"]] * 2


def test_a_wrong_code_is_recorded_without_what_was_written(client, person, mailoutbox):
    ask_for_code(client, ADDRESS)
    try_code(client, wrong(mailoutbox[0]))
    entry = AuditEntry.objects.about(person).get(event="sign_in.wrong_code")
    assert entry.by is None and entry.facts == {"last_try": False}


def test_coming_in_and_going_out_are_recorded(client, person, mailoutbox):
    ask_for_code(client, ADDRESS)
    try_code(client, code_in(mailoutbox[0]))
    client.post("/logg-ut/")
    events = AuditEntry.objects.about(person).order_by("pk").values_list("event", "by")
    assert list(events) == [("sign_in.done", person.pk), ("sign_out.done", person.pk)]


def at_once(number, do):
    together, answers = Barrier(number), []

    def run():
        together.wait()
        answers.append(do())
        connection.close()

    threads = [Thread(target=run) for _ in range(number)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    return answers


def test_each_ticket_is_given_once():
    limit = Limit("test", 5, 60)
    assert sum(map(bool, at_once(12, lambda: limit.take("somebody")))) == 5


@pytest.mark.django_db(transaction=True)
def test_each_ticket_is_given_once_by_the_database_too(settings):
    if connection.vendor == "sqlite":
        pytest.skip("the database in memory is not shared between threads")
    settings.CACHES = {"default": {"BACKEND": "django.core.cache.backends.db.DatabaseCache", "LOCATION": "tickets"}}
    call_command("createcachetable", verbosity=0)
    limit = Limit("test", 5, 60)
    try:
        assert sum(map(bool, at_once(12, lambda: limit.take("somebody")))) == 5
    finally:
        caches["default"].clear()
        with connection.cursor() as cursor:
            cursor.execute("DROP TABLE tickets")


def test_used_up_tries_are_logged_without_who(client, person, caplog):
    for _time in range(5):
        ask_for_code(client, ADDRESS)
    assert "No more tries: asked-by-address" in caplog.messages
    assert ADDRESS not in caplog.text and "127.0.0.1" not in caplog.text
