"""What does the beginning of a word lead to?"""

import pytest
from django.utils import translation

from search.suggesting.entries import Entry
from search.suggesting.index import Index


def entry(label, *names, facet="kompetanse", nn=""):
    return Entry(facet, label.lower(), {"nb": label, "nn": nn}, names)


def found(index, text):
    return [match.entry.label for match in index.matching(text)]


def test_what_begins_so_comes_before_what_holds_it():
    index = Index(map(entry, ["Saksbehandling", "Digital arkivering", "Behandling", "Arkivfag", "Behandlingsrett"]))
    assert found(index, "behandling") == ["Behandling", "Behandlingsrett", "Saksbehandling"]
    assert found(index, "arkiv") == ["Arkivfag", "Digital arkivering"]


def test_a_name_of_an_entry_leads_to_it_and_is_told():
    index = Index([entry("Personvern", "GDPR", "personopplysninger"), entry("Personal")])
    assert found(index, "person") == ["Personvern", "Personal"]
    [match] = index.matching("gdpr")
    assert (match.entry.label, match.name) == ("Personvern", "GDPR")


@pytest.mark.parametrize("text", ["økonomi", "okonomi", "oekonomi", "ØKON", "ökonomi"])
def test_it_is_found_with_any_keyboard(text):
    assert found(Index([entry("Økonomistyring")]), text) == ["Økonomistyring"]


@pytest.mark.parametrize("text", ["verksemd", "virksomhet"])
def test_both_written_forms_lead_to_the_readers_label(text):
    index = Index([entry("Virksomhetsstyring", nn="Verksemdsstyring")])
    assert found(index, text) == ["Virksomhetsstyring"]
    with translation.override("nn"):
        assert found(index, text) == ["Verksemdsstyring"]


@pytest.mark.parametrize("text", ["komunikasj", "komunikasjon", "kommunkasjon", "kommuinkasjon"])
def test_a_mistake_is_forgiven_when_nothing_is_written_so(text):
    index = Index([entry("Kommunikasjonsrådgivning"), entry("Koordinering")])
    assert found(index, text) == ["Kommunikasjonsrådgivning"]


def test_near_words_do_not_crowd_in_on_what_is_written_right():
    assert found(Index(map(entry, ["Kystverket", "Kartverket"])), "kystver") == ["Kystverket"]


@pytest.mark.parametrize("text", ["", " ", "-", "🙂", "'\"", "%_", "\\", "xyzw" * 50])
def test_what_says_nothing_gives_nothing(text):
    assert found(Index([entry("Arkivfag"), entry("C++")]), text) == []
