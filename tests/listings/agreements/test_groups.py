"""Is what concerns a group of terms told at that group: what must and may be written, what is wrong, what was saved?"""

import re

import pytest

from listings.agreements import actions
from tests.factories.agreements import receiver, shared

from .test_pages import at

pytestmark = pytest.mark.django_db


def part_of(page, code):
    """The group alone, without what stands around it."""
    return re.search(rf'<section[^>]* id="{code}".*?</section>', page, re.DOTALL).group()


def read(client, agreement):
    client.force_login(receiver(agreement))
    return client.get(at(agreement)).content.decode()


def test_what_must_be_there_is_not_among_what_may_be(client):
    page = read(client, shared())
    assert "Det som må med, er fylt ut." in page and "Må fylles ut:" not in page
    assert "Kan fylles ut: Arbeidstid" in part_of(page, "omfang") and "Ikke fylt ut:" not in page
    place = part_of(read(client, shared(workplace="")), "sted")
    assert "Må fylles ut: Arbeidssted<" in place and "Kan fylles ut: Dager hjemmekontor i uka<" in place


def test_of_what_is_over_nothing_is_left_to_write(client):
    agreement = shared()
    actions.cancel_agreement(agreement=agreement, by=receiver(agreement), text="Slutt")
    page = read(client, agreement)
    assert "Ikke fylt ut: Arbeidstid" in page and "Kan fylles ut:" not in page
