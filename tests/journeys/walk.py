"""A person at a browser: she reads what is on the screen, and every new page is checked as she comes to it."""

import re
from urllib.parse import quote

from playwright.sync_api import expect


class Walk:
    """`clicks` and `fields`: what it has cost her so far. To choose in a list takes two clicks; addresses that a test
    goes to by itself cost nothing, so a walk that counts goes by links alone."""

    def __init__(self, page, checks):
        self.page, self.checks = page, checks
        self.clicks = self.fields = 0

    def arrived(self):
        self.page.wait_for_load_state()
        for check in self.checks:
            check(self.page)
        return self

    def go(self, address):
        self.page.goto(address)
        return self.arrived()

    def sign_in(self, name):
        self.page.context.clear_cookies()
        self.page.goto(f"/demo/?q={quote(name)}")
        self.page.get_by_role("button", name=re.compile(name.split()[0])).first.click()
        return self.arrived()

    def menu(self, label):
        opener = self.page.get_by_role("button", name="Meny")
        if opener.is_visible():
            opener.click()
            self.clicks += 1
        self.clicks += 1
        self.page.get_by_role("navigation", name="Hovedmeny").get_by_role("link", name=label, exact=True).click()
        return self.arrived()

    def link(self, label):
        self.clicks += 1
        self.page.wait_for_load_state()
        self.page.locator("main").get_by_role("link", name=re.compile(re.escape(label))).first.click()
        return self.arrived()

    def button(self, label):
        self.clicks += 1
        self.page.wait_for_load_state()
        self.page.locator("main").get_by_role("button", name=label, exact=True).first.click()
        return self.arrived()

    def fill(self, label, text):
        self.fields += 1
        self.page.get_by_label(label).first.fill(text)
        return self

    def select(self, label, option):
        self.clicks += 2
        self.page.get_by_label(label).first.select_option(label=option)
        return self

    def level(self, competence, level):
        self.clicks += 2
        group = self.page.get_by_role("group", name=competence, exact=True)
        group.get_by_label("Nivå").select_option(label=level)
        return self

    def choose(self, label):
        self.clicks += 1
        radio, box = (self.page.get_by_role(role, name=label, exact=True) for role in ("radio", "checkbox"))
        radio.or_(box).first.check()
        return self

    def search(self, text):
        self.page.get_by_role("searchbox").or_(self.page.get_by_role("combobox", name=re.compile("^Søk"))).fill(text)
        self.page.get_by_role("button", name="Søk", exact=True).click()
        return self.arrived()

    def narrow(self, facet, value):
        """Tick a value; on a phone behind «Filtrer», without JavaScript by the button under the filters."""
        opener = self.page.get_by_text(re.compile("^Filtrer treffene"))
        if opener.first.is_visible() and not self.page.get_by_label(value).first.is_visible():
            opener.first.click()
        self.page.get_by_label(value).first.check()
        shower = self.page.get_by_role("button", name=re.compile("^Vis .*treff"))
        if shower.first.is_visible():
            shower.first.click()
        return self.arrived()

    def result(self, title):
        self.page.get_by_role("heading", name=title).get_by_role("link").click()
        return self.arrived()

    def sees(self, text):
        expect(self.page.locator("main").get_by_text(text).filter(visible=True).first).to_be_visible()
        return self
