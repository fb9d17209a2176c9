"""What can be read while an agency is open, where does one begin, and what is each page called afterwards?

What is closed to the portal's owner stands in apps above; each registers its own here.
"""

from collections.abc import Callable, Collection
from dataclasses import dataclass

from django.db.models import Model


@dataclass(frozen=True)
class Page:
    """`named(keys)` gives, for each key that is still there, what the agency calls it and where the agency sees it."""

    code: str
    label: str
    named: Callable


@dataclass(frozen=True)
class Shown:
    """What somebody is about to read: `thing` as the log names it, `about` its key on that page, `people` the keys of
    those who stand there."""

    page: str
    thing: Model
    about: str = ""
    title: str = ""
    people: Collection[int] = ()


@dataclass(frozen=True)
class Shelf:
    """Where the reading of one kind of thing begins: `url(agency)`."""

    order: int
    label: str
    text: str
    url: Callable


PAGES: dict[str, Page] = {}
SHELVES: list[Shelf] = []


def register_page(page):
    PAGES[page.code] = page


def register_shelf(shelf):
    SHELVES.append(shelf)
    SHELVES.sort(key=lambda row: row.order)


def shelves(agency):
    return [{"label": shelf.label, "text": shelf.text, "url": shelf.url(agency)} for shelf in SHELVES]


def told(readings, *, with_names):
    """Each reading with its page in words; `name` and `url` are empty where it is of no one thing, or that is gone.
    Without names: the posting alone, since whoever asks would read of somebody without its being written down."""
    readings = list(readings)
    if not with_names:
        return [as_told(reading, (reading.title, "")) for reading in readings]
    names = {}
    for code in {reading.page for reading in readings} & set(PAGES):
        keys = {reading.about for reading in readings if reading.page == code and reading.about}
        names |= {(code, key): known for key, known in PAGES[code].named(keys).items()}
    return [as_told(reading, names.get((reading.page, reading.about), ("", ""))) for reading in readings]


def as_told(reading, known):
    page, (name, url) = PAGES.get(reading.page), known
    is_gone = bool(reading.about) and not name
    return {"reading": reading, "page": page.label if page else reading.page, "name": name, "url": url, "gone": is_gone}
