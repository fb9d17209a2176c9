"""Does the watch itself see what it is there to see?"""

import pytest
from wagtail.models import Page, Site

from .watching import BREACH, watch


def test_root_is_there_in_every_journey(page, live_server):
    assert Page.get_first_root_node() and Site.objects.exists()
    assert page.goto("/helse/").ok


def test_root_is_there_again_after_a_flush(plain_page, live_server):
    assert Page.get_first_root_node() and Site.objects.exists()
    plain_page.goto("/helse/")
    assert plain_page.evaluate("1 + 1") == 2


@pytest.mark.django_db
def test_later_tests_find_it_too():
    assert Page.get_first_root_node()


def test_a_bare_picture_is_found(page, accessible):
    page.set_content("<html lang='nb'><title>x</title><main><h1>x</h1><img src='data:,'></main></html>")
    with pytest.raises(AssertionError, match="image-alt"):
        accessible(page)


@pytest.mark.parametrize(
    "breaching, directive",
    [
        ("document.body.setAttribute('style', 'color: red')", "style-src"),
        ("new Image().src = 'https://elsewhere.example/x.png'", "img-src"),
        ("fetch('https://elsewhere.example/').catch(() => 0)", "connect-src"),
        ("document.body.append(Object.assign(document.createElement('script'), {text: '1'}))", "script-src"),
    ],
)
def test_a_breach_of_the_policy_is_a_fault_also_in_a_window_that_a_page_has_opened(
    browser, live_server, portal_tree, breaching, directive
):
    faults = []
    with browser.new_context(base_url=live_server.url) as context:
        watch(context, faults)
        page = context.new_page()
        page.goto("/logg-inn/")
        with page.expect_popup() as opened:
            page.evaluate("open('/logg-inn/')")
        opened.value.wait_for_load_state("networkidle")
        assert not faults
        opened.value.evaluate(f"() => {{ {breaching} }}")
        opened.value.wait_for_timeout(200)
    assert any(BREACH in fault and directive in fault for fault in faults)
