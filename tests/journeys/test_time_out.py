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
