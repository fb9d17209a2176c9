"""Does an editor decide which filters stand on the search page, and in which order?"""

import re

import pytest
from django.test import Client

from search.arrangement.arranging import forget_places
from search.arrangement.models import Arrangement, Place
from search.facets import POSTING_FACETS
from tests.factories.agencies import employee, portal_editor
from tests.factories.search import findable_posting

NAMES = [facet.name for facet in POSTING_FACETS]
MENU = "/admin/settings/arrangement/arrangement/"


@pytest.fixture(autouse=True)
def nothing_remembered():
    forget_places()
    yield
    forget_places()


@pytest.fixture
def page(client, agency):
    findable_posting(agency)
    client.force_login(employee(agency))
    return lambda query="": client.get(f"/finn/?{query}").content.decode()


@pytest.fixture
def editor(db):
    client = Client()
    client.force_login(portal_editor())
    return client


def arrange(*names, hidden=()):
    arrangement = Arrangement.load()
    arrangement.places.all().delete()
    for order, name in enumerate([*names, *hidden]):
        Place.objects.create(arrangement=arrangement, facet=name, is_shown=name not in hidden, sort_order=order)


def standing(html):
    return re.findall(r'<summary id="facet-(\w+)"', html)


def form_of(editor, change=lambda rows: None):
    """The form as the editor got it, with her changes in its rows, sent."""
    answer = editor.get(MENU, follow=True)
    formset = answer.context["form"].formsets["places"]
    rows = [{"id": form.instance.pk, "facet": form.instance.facet, "is_shown": "on"} for form in formset.forms]
    rows = change(rows) or rows
    prefix = formset.prefix
    data = {f"{prefix}-TOTAL_FORMS": len(rows), f"{prefix}-INITIAL_FORMS": formset.initial_form_count()}
    for number, row in enumerate(rows):
        sent = {"ORDER": number + 1} | row
        data |= {f"{prefix}-{number}-{name}": value for name, value in sent.items() if value is not None}
    return editor.post(answer.request["PATH_INFO"], data)


def test_before_an_editor_has_said_anything_they_stand_as_declared(page):
    assert standing(page()) == [name for name in NAMES if name in standing(page())]


def test_the_order_and_what_is_hidden_show_at_the_next_request(page):
    assert standing(page())[0] == "slag"
    arrange("frist", "slag", hidden=["lonn"])
    found = standing(page())
    assert found[:2] == ["frist", "slag"]
    assert "lonn" not in found
    assert "form" in found


def test_a_hidden_filter_still_works_shows_as_a_chip_and_is_sent_along(page):
    arrange(hidden=["lonn", "tema"])
    html = page("lonn=home&tema=ikke-oppgitt&tema-treff=alle")
    assert "Ingen treff akkurat nå" in html
    assert "Avgivende virksomhet betaler</a>" in html
    for name, value in (("lonn", "home"), ("tema", "ikke-oppgitt"), ("tema-treff", "alle")):
        assert f'<input type="hidden" name="{name}" value="{value}">' in html


def test_the_editor_finds_every_filter_in_its_order_and_moves_the_last_one_first(editor, page):
    answer = form_of(editor, lambda rows: [row | {"ORDER": n % len(rows) + 1} for n, row in enumerate(rows, start=1)])
    assert answer.status_code == 302
    assert standing(page())[0] == NAMES[-1]


def test_the_same_filter_twice_is_refused(editor):
    answer = form_of(editor, lambda rows: [rows[0] | {"facet": NAMES[1]}, *rows[1:]])
    assert "Dette filteret står her to ganger" in answer.content.decode()


def test_a_filter_that_is_not_there_is_refused(editor):
    answer = form_of(editor, lambda rows: [rows[0] | {"facet": "hemmelig"}, *rows[1:]])
    assert answer.status_code == 200
    assert answer.context["form"].formsets["places"].errors[0]["facet"]


def test_at_least_one_must_be_shown(editor):
    answer = form_of(editor, lambda rows: [row | {"is_shown": None} for row in rows])
    assert "Minst ett filter må vises" in answer.content.decode()


def test_a_name_that_the_portal_no_longer_has_is_passed_over(page):
    arrange("borte", "frist")
    assert standing(page())[0] == "frist"


def test_the_arrangement_is_not_asked_for_at_every_request(page, django_assert_num_queries):
    page()
    with django_assert_num_queries(0):
        from search.arrangement.arranging import arranged

        arranged(POSTING_FACETS.facets)
