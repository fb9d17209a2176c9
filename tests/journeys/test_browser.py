"""Does the watch itself see what it is there to see?"""

import pytest
from wagtail.models import Page, Site


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
