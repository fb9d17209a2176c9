"""Which page of a long list, and the links to the others?"""

from dataclasses import dataclass

from django.core.paginator import Page, Paginator

PAGE = "side"


@dataclass(frozen=True)
class PageLink:
    number: int | None
    url: str
    is_current: bool = False


@dataclass(frozen=True)
class Paged:
    page: Page
    links: list[PageLink]
    previous_url: str
    next_url: str
    was_beyond: bool

    def __iter__(self):
        return iter(self.page)


def paginate(request, rows, per_page=20, name=PAGE):
    """The page that the address asks for; the last one when it asks for a page beyond it. `name`: what a list is asked
    for by in the address, where another list on the same page has pages too."""
    paginator = Paginator(rows, per_page)
    asked = request.GET.get(name, "1")
    page = paginator.get_page(asked)
    return with_links(request, page, was_beyond=is_beyond(asked, paginator.num_pages), name=name)


def is_beyond(asked, last):
    """Eighteen digits are beyond anything, and int() refuses thousands of them."""
    return asked.isascii() and asked.isdecimal() and int(asked[:18]) > last


def with_links(request, page, *, was_beyond=False, name=PAGE):
    numbers = page.paginator.get_elided_page_range(page.number, on_each_side=1, on_ends=1)
    links = [
        PageLink(None, "")
        if number == Paginator.ELLIPSIS
        else PageLink(number, url(request, number, name), number == page.number)
        for number in numbers
    ]
    before = url(request, page.previous_page_number(), name) if page.has_previous() else ""
    after = url(request, page.next_page_number(), name) if page.has_next() else ""
    return Paged(page, links, before, after, was_beyond)


def url(request, number, name):
    query = request.GET.copy()
    query[name] = number
    return f"?{query.urlencode()}"
