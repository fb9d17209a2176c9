"""Can anything that is sent to any form of the portal make it fall over?

The forms are found on the pages of doors.py, as those see them who may; a new form is tried as soon as its page has a
row. What was sent is undone after each try, so that all forms are tried in one world.
"""

from contextlib import contextmanager

import pytest
from django.core.cache import cache
from django.db import transaction
from django.test import Client
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from .doors import DOORS, PAGES
from .forms_on_pages import forms_on
from .odd_answers import answers
from .test_doors import address_of
from .world import PEOPLE

pytestmark = pytest.mark.django_db
TRIES = 3
"""For each form, the same ones each time; more of them, and without `derandomize` others each time, look further."""
CALM = settings(
    max_examples=TRIES,
    deadline=None,
    database=None,
    derandomize=True,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)


@contextmanager
def undone():
    cache.clear()
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


def visits(world):
    """(person, address) of every page, for the first and the last who may see it."""
    for row, words in (DOORS | PAGES).items():
        who = [person for person, word in zip(PEOPLE, words.split(), strict=True) if word == "ok"]
        address = world.pages[row].url if row in PAGES else address_of(row, world) if who else ""
        yield from ((person, address) for person in dict.fromkeys([*who[:1], *who[-1:]]))


@pytest.fixture
def browsers(world):
    """Each person's cookies; a browser of her own is made for each try, because one may sign her out."""
    clients = {person: Client() for person in PEOPLE}
    for person, client in clients.items():
        if getattr(world, person):
            client.force_login(getattr(world, person))
    return clients


def again(client):
    fresh = Client()
    fresh.cookies.update(client.cookies)
    return fresh


def found_forms(world, browsers):
    """Each form once, with who found it."""
    found = {}
    for person, address in visits(world):
        with undone():
            page = again(browsers[person]).get(address)
            if page.headers.get("Content-Type", "").startswith("text/html") and not page.streaming:
                for form in forms_on(page.content.decode(), address):
                    found.setdefault((person == "anonymous", *form.sign), (person, form))
    return list(found.values())


def fault_of(client, form, address, sent, headers):
    """What went wrong, or nothing."""
    with undone():
        try:
            status = getattr(again(client), form.method)(address, sent, headers=headers).status_code
        except Exception as fall:
            return f"{type(fall).__name__}: {fall}"
        return f"answered {status}" if status >= 500 else ""


def faults_of(client, form):
    """What went wrong, by what it says, with what was sent."""
    faults = {}

    @CALM
    @given(answer=answers(form), headers=st.sampled_from([{}, {"HX-Request": "true"}]))
    def sending(answer, headers):
        if fault := fault_of(client, form, *answer, headers):
            faults.setdefault(fault[:60], f"{form.method} {answer} {headers}: {fault}"[:2_000])

    sending()
    return faults.values()


def test_no_answer_to_any_form_makes_the_portal_fall(world, browsers):
    forms = found_forms(world, browsers)
    faults = [f"{person}: {fault}" for person, form in forms for fault in faults_of(browsers[person], form)]
    assert len(forms) > 100, "Where are the forms?"
    assert not faults, "\n\n".join(faults)
