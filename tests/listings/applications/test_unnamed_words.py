"""What is written to, and by, one who is read without a name: no guess that a publisher types is answered."""

import pytest

from listings.applications import actions
from listings.applications.models import Application
from tests.factories.agencies import employee
from tests.factories.applications import sent_interest

from .test_unnamed import NAME, list_of, page_of, posting, ylva

__all__ = ["posting", "ylva"]
pytestmark = pytest.mark.django_db
GUESSES = "Hei, Ylva Grimstveit eller Bo Li eller ylva@rund.example?"


def preview(client, posting, *cases, text=GUESSES):
    seen = [f"{case.public_id}:received" for case in cases]
    sent = {"steg": "vurderes", "sett": seen, "text_nb": text, "vis": "1"}
    return client.post(list_of(posting, "together"), sent)


def test_the_preview_is_alike_for_all_whatever_names_are_typed(client, posting, ylva):
    cases = [sent_interest(posting, one) for one in (ylva, employee(name="Bo Li"))]
    page = preview(client, posting, *cases)
    assert [letter.text for letter in page.context["letters"]] == [GUESSES, GUESSES]
    assert "[navn]" not in page.content.decode()


def test_the_preview_says_where_the_names_will_stand(client, posting):
    page = preview(client, posting, sent_interest(posting, employee(name="Bo Li")), text="Hei, {fornavn} ({navn}).")
    shown = page.content.decode()
    assert "Hei, {fornavn} ({navn})." in shown and "Hei, Bo" not in shown


def test_what_was_sent_is_shown_as_it_was_typed_until_she_has_a_name(client, posting, ylva, marte):
    case = sent_interest(posting, ylva)
    actions.assess(application=case, by=marte, text=f"{GUESSES} Hei, {{fornavn}}.")
    shown = client.get(page_of(case)).content.decode()
    assert f"{GUESSES} Hei, {{fornavn}}." in shown
    actions.show_name(application=Application.objects.get(pk=case.pk), by=marte)
    assert f"{GUESSES} Hei, Ylva." in client.get(page_of(case)).content.decode()


def test_she_reads_her_name_where_it_stood_in_braces_and_other_braces_as_they_were(client, posting, ylva, marte):
    case = sent_interest(posting, ylva)
    actions.interview(application=case, by=marte, text="Hei, {navn}. Ta med {} og {pass}.")
    client.force_login(ylva)
    assert f"Hei, {NAME}. Ta med {{}} og {{pass}}." in client.get(case.get_absolute_url()).content.decode()


def test_a_candidates_own_braces_are_hers(posting, ylva):
    case = sent_interest(posting, ylva)
    actions.withdraw_interest(application=case, by=ylva, text="Hilsen {navn}")
    change = case.history.last()
    assert change.shown_text == change.told_text == "Hilsen {navn}"


@pytest.mark.parametrize(
    "name, written, shown",
    [
        ("Bo Li", "Hei, jeg er Bo Li. Jeg bor i Li.", "Hei, jeg er [navn]. Jeg bor i Li."),
        ("Bo Li", "Bo-Lis arbeid", "[navn] arbeid"),
        ("Bo Grimstveit", "Bo Grimstveit, og Grimstveit", "[navn], og [navn]"),
        ("Ida Å", "Ida Å og Å", "[navn] og Å"),
    ],
)
def test_a_short_name_is_taken_away_where_the_whole_of_it_stands(posting, name, written, shown):
    assert sent_interest(posting, employee(name=name), message=written).shown_message == shown


def test_the_address_is_taken_away_however_it_is_written(posting):
    person = employee(name="Ylva Moe", email="ylva.moe@rund.example")
    case = sent_interest(posting, person, message="Skriv til Ylva.Moe@RUND.example.")
    assert case.shown_message == "Skriv til [navn]."
