"""Is somebody warned before she is signed out, and is what she was writing there when she is back?"""

from datetime import timedelta

import pytest
from django.contrib.sessions.models import Session
from django.utils import timezone
from playwright.sync_api import expect

from tests.factories.agencies import employee

pytestmark = pytest.mark.django_db(transaction=True)


def ends_in(seconds):
    Session.objects.update(expire_date=timezone.now() + timedelta(seconds=seconds))


@pytest.fixture
def writing(page, portal_tree, sign_in):
    sign_in(page, employee())
    page.clock.install()
    page.goto("/konto/innlogging/app/")
    page.get_by_label("Kode fra appen").fill("123")
    return page


def assert_over(page):
    expect(page.get_by_role("dialog", name="Du er logget ut")).to_be_visible()
    expect(page.get_by_role("heading", name="Du er logget ut")).to_be_focused()
    expect(page.locator("[name=code]")).to_have_value("123")


def test_when_nobody_answers_the_warning_the_focus_moves_to_what_has_happened(writing):
    ends_in(110)
    writing.clock.fast_forward("28:30")
    expect(writing.get_by_role("heading", name="Du blir snart logget ut")).to_be_focused()
    ends_in(-1)
    writing.clock.fast_forward("02:00")
    assert_over(writing)


def test_the_end_of_a_long_day_is_told_before_it_comes_and_takes_nothing(writing, settings):
    settings.PORTAL_LONGEST_SESSION = 240
    writing.clock.fast_forward("28:30")
    expect(writing.get_by_role("dialog", name="Snart må du logge inn på nytt")).to_be_visible()
    expect(writing.get_by_role("heading", name="Snart må du logge inn på nytt")).to_be_focused()
    writing.get_by_role("button", name="Jeg skjønner").click()
    expect(writing.locator("#idle")).to_be_hidden()
    expect(writing.get_by_label("Kode fra appen")).to_have_value("123")
    settings.PORTAL_LONGEST_SESSION = -1
    writing.clock.fast_forward("05:00")
    assert_over(writing)


def test_she_is_warned_and_nothing_she_wrote_is_lost(page, portal_tree, sign_in):
    kari = employee()
    sign_in(page, kari)
    page.clock.install()
    page.goto("/konto/innlogging/app/")
    page.get_by_label("Kode fra appen").fill("123")

    ends_in(110)
    page.clock.fast_forward("28:30")
    expect(page.get_by_role("dialog", name="Du blir snart logget ut")).to_be_visible()
    expect(page.get_by_text("Du er logget ut", exact=True)).to_be_hidden()
    page.get_by_role("button", name="Hold meg innlogget").click()
    expect(page.locator("#idle")).to_be_hidden()

    ends_in(-1)
    page.clock.fast_forward("28:30")
    expect(page.get_by_role("dialog", name="Du er logget ut")).to_be_visible()
    expect(page.get_by_role("button", name="Hold meg innlogget")).to_be_hidden()
    sign_in(page, kari)
    page.get_by_role("button", name="Jeg har logget inn igjen").click()
    expect(page.locator("#idle")).to_be_hidden()
    expect(page.get_by_label("Kode fra appen")).to_have_value("123")
    page.get_by_role("button", name="Bekreft og lagre").click()
    expect(page.get_by_role("heading", name="Sett opp appen")).to_be_visible()
