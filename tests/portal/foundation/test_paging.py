"""Does a long list come in pages, whatever the address asks for?"""

import pytest
from django.test import RequestFactory

from portal.foundation.paging import paginate


def paged(query, rows=95):
    return paginate(RequestFactory().get(f"/liste/?{query}"), list(range(rows)), per_page=10)


@pytest.mark.parametrize(
    ("asked", "number"),
    [("", 1), ("side=", 1), ("side=2", 2), ("side=10", 10), ("side=11", 10), ("side=0", 10), ("side=-1", 10)]
    + [("side=tull", 1), ("side=1.5", 1), ("side=%00", 1), ("side=99999999999999999999", 10)],
)
def test_the_nearest_page_answers(asked, number):
    assert paged(asked).page.number == number


def test_a_page_beyond_the_last_is_told():
    assert paged("side=11").was_beyond and not paged("side=10").was_beyond and not paged("side=tull").was_beyond


@pytest.mark.parametrize("odd", ["²", "١٢", "99" * 3000])
def test_odd_digits_do_no_harm(odd):
    assert paged(f"side={odd}").page.number in {1, 10}


def test_links_keep_the_rest_of_the_address():
    page = paged("q=arkiv&tema=a&tema=b&side=3")
    assert page.next_url == "?q=arkiv&tema=a&tema=b&side=4" and page.previous_url.endswith("side=2")
    assert [link.number for link in page.links if link.is_current] == [3]


def test_an_empty_list_has_one_page_and_no_neighbours():
    page = paged("side=4", rows=0)
    assert page.page.number == 1 and not page.next_url and not page.previous_url and list(page) == []


def test_two_lists_on_a_page_are_turned_one_at_a_time():
    request = RequestFactory().get("/liste/?side=2&andre=3")
    first, other = (paginate(request, list(range(95)), 10, name=name) for name in ("side", "andre"))
    assert (first.page.number, other.page.number) == (2, 3)
    assert first.next_url == "?side=3&andre=3" and other.next_url == "?side=2&andre=4"
