"""How long does the whole page take on which people are found: from the address to the last letter of HTML?"""

import gc
import random

from django.conf import settings
from django.test import Client

from portal.access.pace import SEARCHING
from portal.foundation.clock import oslo_today
from search.criteria import Criteria
from search.facets import PROFILE_FACETS
from tests.factories.agencies import publisher

from ..corpus import SEED, shelf
from ..process import timed
from ..tables import make_tables
from .filling import fill

ADDRESS = "/finn/folk/"
CHOSEN = ("kompetanse", "sted", "digitalt", "omfang", "form", "laere", "tema", "spraak", "virksomhet", "ledig")
READERS = 20
"""Nobody asks more often than the portal lets her."""


class Pages:
    """In a database of its own, or beside the documents of another kind."""

    def __init__(self, size: int):
        settings.ALLOWED_HOSTS = ["*"]
        make_tables()
        self.filling, _nothing = timed(fill, size)
        gc.collect()
        gc.freeze()  # as a server's process does (portal/wsgi.py)
        self.clients = [self.signed_in() for _reader in range(READERS)]
        self.asked = 0

    def signed_in(self):
        client = Client()
        client.force_login(publisher())
        return client

    def fill(self) -> float:
        """Seconds that it took to write the people and their documents."""
        return self.filling

    def page(self, number: int) -> tuple[float, int]:
        """Seconds for the page of a mix, and its length in bytes."""
        client = self.clients[self.asked // SEARCHING.most % READERS]
        self.asked += 1
        seconds, response = timed(client.get, ADDRESS + address(number))
        assert response.status_code == 200, f"{address(number)} answered {response.status_code}"
        return seconds, len(response.content)


def address(number: int) -> str:
    """As in mixes.py: the even ones of facets alone, the odd ones with words, from nothing chosen to five choices."""
    chance = random.Random(SEED * 4_000_037 + number)
    options = PROFILE_FACETS.on(oslo_today()).options
    names = chance.sample(CHOSEN, number // 2 % 6)
    chosen = {name: frozenset([chance.choice(sorted(options[name])[:12])]) for name in names}
    text = shelf().competences.one(chance)["nb"] if number % 2 else ""
    return Criteria(text, chosen).as_address()
