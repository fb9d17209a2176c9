"""Does search work where nobody has built the lexicon?"""

import pytest
from django.core.management import call_command

from search import checks, language
from search.engines.database import DatabaseEngine
from search.language import analysis, compounds, kinship, nynorsk, reading
from search.language.lexicon import lexicon
from tests.factories.agencies import AgencyFactory, employee
from tests.factories.search import findable_posting

REMEMBERED = (
    lexicon,
    analysis.also_found_by,
    analysis.placed_parts,
    compounds.parts_of,
    compounds.divided,
    kinship.derived,
    kinship.field_of,
    nynorsk.as_bokmal,
    nynorsk.last,
    reading.read,
)


def forget():
    for answer in REMEMBERED:
        answer.cache_clear()


@pytest.fixture
def no_lexicon(settings, tmp_path):
    settings.LEXICON = tmp_path / "lexicon.marisa"
    forget()
    yield settings.LEXICON
    forget()


def test_words_are_searched_as_they_are(no_lexicon, asking, db):
    agency = AgencyFactory()
    posting = findable_posting(agency, title="Saksbehandlere og GIS-analyse")
    found = [
        asking(DatabaseEngine()).find(employee(agency), text=text).ids
        for text in ("saksbehandlere", "analyse", "saksbehandler")
    ]
    assert found == [[posting.pk], [posting.pk], []]


def test_a_check_says_what_to_run(no_lexicon):
    [warning] = checks.lexicon_is_built(None)
    assert "build_lexicon" in warning.hint and str(no_lexicon) in warning.msg
    assert language.version().endswith("none")


def test_what_is_no_lexicon_is_as_none(no_lexicon):
    no_lexicon.write_bytes(b"not a lexicon")
    assert checks.lexicon_is_built(None)


def test_it_is_built_once(no_lexicon, capsys):
    call_command("build_lexicon")
    forget()
    assert checks.lexicon_is_built(None) == []
    assert not language.version().endswith("none")
    call_command("build_lexicon")
    assert "up to date" in capsys.readouterr().out
