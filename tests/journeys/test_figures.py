"""Does a reader of reports find her way to the figures on her phone, by keyboard, with a table beside each drawing?"""

import re

import pytest
from playwright.sync_api import expect

from portal.access.roles import PortalRole
from tests.factories.agencies import holder
from tests.home.insight.night import history, night, put, sectors


@pytest.fixture
def reader(live_server, portal_tree):
    agencies = [agency for below in sectors().values() for agency in below]
    facts = list(history(3, agencies, most=400))
    put(facts)
    night(max(fact.day for fact in facts).replace(month=7, day=1))
    return holder(PortalRole.REPORT_READER, name="Rita Lesar", language="nb")


def test_a_reader_chooses_a_period_and_opens_what_is_drawn(reader, phone, sign_in, accessible, fits):
    sign_in(phone, reader)
    phone.goto("/tall/?periode=2026", timeout=60_000)  # the first page of all, on a machine that is busy
    expect(phone.get_by_role("heading", level=1)).to_have_text("Tall for hele ordningen")
    expect(phone.get_by_role("img").first).to_be_visible()
    accessible(phone), fits(phone)
    summary = phone.locator("summary", has_text="Vis tallene i en tabell").first
    summary.focus()
    phone.keyboard.press("Enter")
    expect(phone.get_by_role("table", name="Interessemeldinger: Måned for måned")).to_be_visible()
    phone.locator("summary", has_text="se hvordan tallet fordeler seg").first.click()
    accessible(phone), fits(phone)
    phone.get_by_label("Periode").select_option("2026-1")
    phone.get_by_role("button", name="Vis", exact=True).click()
    expect(phone).to_have_url(re.compile("periode=2026-1"))
    with phone.expect_download() as download:
        phone.get_by_role("link", name="Last ned Excel").click()
    assert download.value.suggested_filename == "tall-hele-ordningen-2026-1.xlsx"
    phone.get_by_role("link", name="Rapport for 2026").click()
    expect(phone.get_by_role("heading", level=1)).to_have_text("Rapport for 2026, hele ordningen")
    accessible(phone), fits(phone)
