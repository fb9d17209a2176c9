"""How does a journey walk the portal in a real browser?

Every page it opens is watched (watching.py): what went wrong there fails the test at its end, also when the journey did
not notice.
"""

import os
import re
from hashlib import sha256
from pathlib import Path

import pytest
from playwright.sync_api import expect, sync_playwright

from tests.services import chromium, places

from .walk import Walk
from .watching import watch, watch_policy

# Playwright keeps an event loop in this thread; without this Django refuses every query beside it.
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")

HERE = Path(__file__).parent
PATIENCE = 30_000
"""Milliseconds: a machine with much to do is slow, not wrong, and what comes sooner is not waited for."""
AXE = places.PROJECT / "node_modules/axe-core/axe.min.js"
VARIES = re.compile(r'value="[A-Za-z0-9]{64}"|[0-9a-f]{8}-[0-9a-f-]{27}')
"""What differs from one page to the next without a difference to its reader: the form's token, and names of rows."""
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]
DESKTOP = {"width": 1280, "height": 900}
PHONE = {"width": 390, "height": 844}
NARROWEST = {"width": 320, "height": 640}
STILL = {"reduced_motion": "reduce"}
"""A page that glides to where she is going is clicked on the way, where the machine is slow."""
WINDOWS = {
    "desktop": {"viewport": DESKTOP},
    "phone": {"viewport": NARROWEST, "has_touch": True, "is_mobile": True},
    "plain": {"viewport": DESKTOP, "java_script_enabled": False},
}
"""What a walk is taken in: a wide window, the narrowest that WCAG 1.4.10 asks for, and one without scripts."""


def pytest_collection_modifyitems(items):
    for item in items:
        if item.path.is_relative_to(HERE):
            item.add_marker(pytest.mark.journey)


@pytest.fixture(scope="session")
def browser():
    program = chromium.find()
    if not program and os.environ.get("CI"):
        pytest.fail("CI needs Chromium: run make setup-tests")
    if not program:
        pytest.skip("no Chromium on this system; CHROMIUM may name another such browser")
    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=program, args=[*chromium.ARGUMENTS])
        yield opened
        opened.close()


@pytest.fixture
def open_page(browser, live_server):
    """Opens a watched page of the portal: ``open_page(viewport=PHONE, java_script_enabled=False, locale="nn-NO")``."""
    contexts, faults = [], []

    def opened(**options):
        settings = {"viewport": DESKTOP, "locale": "nb-NO", "base_url": live_server.url, **STILL, **options}
        context = browser.new_context(**settings)
        context.set_default_timeout(PATIENCE)
        contexts.append(context)
        watch(context, faults)
        return context.new_page()

    yield opened
    for context in contexts:
        context.close()
    assert not faults, "\n".join(faults)


@pytest.fixture
def only_policy():
    """``only_policy(context)``: a window of the journey's own is watched for breaches of the policy alone."""
    faults = []
    yield lambda context: watch_policy(context, faults)
    assert not faults, "\n".join(faults)


@pytest.fixture
def page(open_page):
    """A desktop window."""
    return open_page()


@pytest.fixture
def phone(open_page):
    """390 px wide, with touch."""
    return open_page(viewport=PHONE, has_touch=True, is_mobile=True)


@pytest.fixture
def plain_page(open_page):
    """A desktop window where scripts do not run."""
    return open_page(java_script_enabled=False)


@pytest.fixture
def accessible():
    """``accessible(page)`` fails with what axe finds against WCAG 2.1 A and AA."""

    def check(page):
        violations = violations_on(page)
        assert not violations, f"{page.url}\n" + "\n".join(map(described, violations))

    return check


@pytest.fixture(scope="session")
def clean():
    """What axe has read and found nothing in: the markup, and how wide it was."""
    return set()


@pytest.fixture
def accessible_anew(accessible, clean):
    """The same, but what axe has read once in this session, in this width, it need not read again.

    Every walk signs in, and many begin on the same page.
    """

    def check(page):
        seen = f"{page.viewport_size}", sha256(VARIES.sub("", page.content()).encode()).digest()
        if seen not in clean:
            accessible(page)
            clean.add(seen)

    return check


def violations_on(page):
    # add_script_tag would be stopped by the content security policy; evaluate is not
    page.evaluate(AXE.read_text())
    options = {"runOnly": {"type": "tag", "values": RULES}, "resultTypes": ["violations"]}
    return page.evaluate("options => axe.run(document, options)", options)["violations"]


def described(violation) -> str:
    places_in_page = ", ".join(str(node["target"]) for node in violation["nodes"][:5])
    return f"{violation['id']} ({violation['impact']}): {violation['help']}: {places_in_page}"


@pytest.fixture
def fits():
    """``fits(page)`` fails when the page must be scrolled sideways."""

    def check(page):
        wide, shown = page.evaluate("[document.documentElement.scrollWidth, document.documentElement.clientWidth]")
        assert wide <= shown, f"{page.url} is {wide} px wide in a window of {shown}"

    return check


@pytest.fixture
def walk_in(open_page, accessible_anew, fits):
    """``walk_in(viewport=PHONE)``: a Walk in such a window. axe waits for timers, which do not run without scripts;
    the other windows vouch for the same markup."""

    def begun(**window):
        has_scripts = window.get("java_script_enabled", True)
        return Walk(open_page(**window), [fits, accessible_anew] if has_scripts else [fits])

    return begun


@pytest.fixture
def sign_in(live_server, client, settings):
    """``sign_in(page, user)`` without the sign-in page, for journeys that are about something else."""

    def signed_in(page, user):
        client.force_login(user)
        name = settings.SESSION_COOKIE_NAME
        page.context.add_cookies([{"name": name, "value": client.cookies[name].value, "url": live_server.url}])

    return signed_in
