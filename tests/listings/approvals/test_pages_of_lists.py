"""Can all that a manager is asked be reached, and do its pages leave those of what she asks herself alone?"""

import re

import pytest
from django.urls import reverse

from listings.approvals.models import Approval
from listings.approvals.status import Status
from tests.factories.approvals import asked

pytestmark = pytest.mark.django_db
PUT, ASKED = "Sider med spørsmål til deg", "Sider med det du har spurt om"


def many(one, number, title):
    """As they would stand if nobody had answered in time."""
    facts = {field.attname: getattr(one, field.attname) for field in Approval._meta.concrete_fields}
    kept = {name: facts[name] for name in facts if name not in ("id", "public_id", "status", "title")}
    rows = [Approval(**kept, status=Status.EXPIRED, title=f"{title} {nr:02}.") for nr in range(number)]
    Approval.objects.bulk_create(rows)


@pytest.fixture
def page_of(client, ingrid, kari, per, home):
    many(asked(None, ingrid, address=kari.email), 59, "Spurt")
    many(asked(None, kari, address=per.email), 24, "Spør")
    client.force_login(kari)
    return lambda query="": client.get(reverse("approvals:list") + query).content.decode()


def next_in(page, label):
    pages = re.search(rf'aria-label="{label}".*?</nav>', page, re.DOTALL).group()
    found = re.search(r'href="([^"]*)" rel="next"', pages)
    return found and found.group(1).replace("&amp;", "&")


def told(page, title):
    return set(re.findall(rf"{title} \d\d\.", page))


def test_sixty_questions_are_all_reached(page_of):
    page, reached = page_of(), set()
    while page:
        reached |= told(page, "Spurt")
        address = next_in(page, PUT)
        page = address and page_of(address)
    assert len(reached) == 59


def test_one_list_keeps_its_page_while_the_other_is_turned(page_of):
    second = page_of(next_in(page_of(), PUT))
    both = page_of(next_in(second, ASKED))
    assert told(both, "Spurt") == told(second, "Spurt") and len(told(second, "Spurt")) == 20
    assert len(told(second, "Spør")) == 20 - 1 and len(told(both, "Spør")) == 5
    assert told(both, "Spør").isdisjoint(told(second, "Spør"))
