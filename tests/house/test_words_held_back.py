"""Does no page of the site tell anybody outside an agency a word of what it holds back, whatever is asked of it?

test_doors.py holds which answers there are; here all that is answered is read.
"""

import pytest

from tests.once import made_once

from .admin_doors import LOOKED_FOR
from .doors import DOORS
from .held_back import WORD, hold_back
from .test_doors import address_of
from .world import World

pytestmark = pytest.mark.django_db
OUTSIDE = ("anonymous", "employee", "publisher_b", "facilitator")
ASKED = (
    *("/finn/", "/finn/folk/", "/finn/historier/", "/finn/virksomheter/", "/finn/forslag/"),
    *("/apne-utlysninger/", "/virksomheter/", "/min-side/kompetanser/", "/min-side/varsler/"),
)
HOW = (f"?q={WORD}", f"?q={WORD[:9].lower()}", f"?sok={WORD}", *LOOKED_FOR)


def with_words():
    made = World()
    hold_back(made)
    return made


standing = made_once(with_words)


def text_of(response):
    body = b"".join(response.streaming_content) if response.streaming else response.content
    return body.decode(errors="replace").lower()


def told(client, addresses):
    """What was asked for is said again in a search field: only that once more counts."""
    for name, address in addresses.items():
        asked = blank(client, address) if WORD.lower() in address.lower() else 0
        if text_of(client.get(address, follow=True)).count(WORD.lower()) > asked:
            yield name


def blank(client, address):
    """How often the same page says a word that stands nowhere, when it is asked for that instead."""
    nothing = "Ingenstedheten"
    return text_of(client.get(address.replace(WORD, nothing), follow=True)).count(nothing.lower())


@pytest.mark.parametrize("person", OUTSIDE)
def test_no_page_tells(client, world, person):
    if person != "anonymous":
        client.force_login(getattr(world, person))
    addresses = {row: address_of(row, world) for row in DOORS}
    addresses |= {name: page.url for name, page in world.pages.items()}
    addresses |= {place + how: place + how for place in ASKED for how in HOW}
    assert list(told(client, addresses)) == []


def test_the_agency_itself_is_told(client, world):
    """So that the word can be found where it may stand."""
    client.force_login(world.publisher_a)
    rows = ("applications:candidate", "applications:candidates", "postings:list", "postings:templates")
    addresses = {row: address_of(row, world) for row in rows}
    assert set(told(client, addresses)) == set(rows)
