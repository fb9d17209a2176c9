"""What is marked in a text that somebody's words have found?"""

import pytest

from search import language

pytestmark = pytest.mark.usefixtures("lexicon")

MARKED = [
    ("Vi søker saksbehandlere", "saksbehandler", "Vi søker [saksbehandlere]"),
    ("Vi søker saksbehandlere", "behandler", "Vi søker saks[behandlere]"),
    ("Vi søker seniorsaksbehandlere nå", "saksbehandler", "Vi søker senior[saksbehandlere] nå"),
    ("Kommunikasjonsrådgivere", "kommunikasjon", "[Kommunikasjons]rådgivere"),
    ("Behandling av mange saker", "saksbehandling", "[Behandling] av mange [saker]"),
    ("Saksbehandling av saker", "saksbehandling", "[Saksbehandling] av saker"),
    ("En sak for jurister", "saksbehandling", "En sak for jurister"),
    ("Saksbehandlar i nord", "saksbehandler", "[Saksbehandlar] i nord"),
    ("Verksemdsstyring", "styring", "[Verksemdsstyring]"),
    ("Vil du hospitere?", "hospitering", "Vil du [hospitere]?"),
    ("Økonomi", "oekonomi", "[Økonomi]"),
    ("GIS-analyser, C++", "analyse c++", "GIS-[analyser], [C++]"),
    ("Sak\u00adsbehandler", "saksbehandler", "[Sak\u00adsbehandler]"),
    ("", "saksbehandler", ""),
]


@pytest.mark.parametrize("text, question, shown", MARKED, ids=[f"{question} in {text}" for text, question, _ in MARKED])
def test_what_was_asked_for_is_marked(text, question, shown):
    pieces = language.pieces(text, language.asked(question))
    assert "".join(f"[{piece}]" if is_marked else piece for piece, is_marked in pieces) == shown
