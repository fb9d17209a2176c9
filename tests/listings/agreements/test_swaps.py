"""Does the agreement of a swap lead to the other one, for those who may read both and for no one else?"""

import re

import pytest

from tests.factories.agencies import AgencyFactory, employee
from tests.factories.agreements import drafted, fresh, place, receiver, sender, shared
from tests.factories.postings import published_posting

from .test_pages import at

pytestmark = pytest.mark.django_db


def between(home, host, make=shared):
    return make(place(employee(home), published_posting(host)))


@pytest.fixture
def two(db):
    return AgencyFactory(), AgencyFactory()


@pytest.fixture
def page(client):
    def read(agreement, by, name="agreement", **more):
        client.force_login(by)
        return client.get(at(agreement, name, **more)).content.decode()

    return read


def written(client, agreement, text):
    client.force_login(receiver(agreement))
    words = agreement.current.terms | {"lest": agreement.version, "mutual_swap": text}
    client.post(at(agreement, "edit", group="grunnlag"), words)
    return fresh(agreement)


def ways(page, other):
    return re.findall(rf'<a class="ds-link" href="{other.get_absolute_url()}">([^<]*)</a>', page)


def test_the_other_one_is_offered_and_led_to_for_those_who_may_read_it(client, page, two):
    one, other = between(*two), between(*two[::-1])
    form = page(one, receiver(one), "edit", group="grunnlag")
    assert re.findall("<option value=.*?</option>", form.split("datalist")[1]) == [
        f'<option value="{other.number}">{other.person}</option>'
    ]
    one = written(client, one, f"Erstatter 2025-0007, bytte med {other.number}")
    assert one.current.terms["mutual_swap"] == f"Erstatter 2025-0007, bytte med {other.number}"
    for reader in (receiver(one), sender(one)):
        assert ways(page(one, reader), other) == [f"Erstatter 2025-0007, bytte med {other.number}"]
    hers = page(one, one.person)
    assert other.number in hers and not ways(hers, other), "who goes the one way, does not read of who goes the other"


def test_a_draft_that_the_other_agency_still_writes_is_offered_to_nobody(client, page, two):
    one, unseen = between(*two), between(*two[::-1], make=drafted)
    assert unseen.number not in page(one, receiver(one), "edit", group="grunnlag")
    one = written(client, one, unseen.number)
    assert not ways(page(one, receiver(one)), unseen) and ways(page(one, sender(one)), unseen)


def test_a_number_of_others_or_of_the_same_way_leads_nowhere(client, page, two):
    one, same, elsewhere = between(*two), between(*two), between(AgencyFactory(), two[0])
    wrong_year = f"1999-{between(*two[::-1]).pk:04d}"
    for text in (same.number, elsewhere.number, wrong_year, "2026-999999999999", "i brev"):
        one = written(client, one, text)
        shown = page(one, sender(one))
        assert f"<dd>{text}</dd>" in shown
