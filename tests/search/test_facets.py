"""Are the facets laid out as people expect: in Norwegian order, with what is chosen first, and zeros in their place?"""

from dataclasses import replace

from listings.vocabulary.models import Competence
from portal.foundation.clock import oslo_today
from search import checks, facets
from search.asking import Answer
from search.audience import Audience
from search.criteria import Criteria
from search.engines.base import Question
from search.facets import POSTING_FACETS, Catalogue, Facet
from search.filters import Reading
from search.language import parts, words
from search.options import MISSING, Option, Span
from search.presenting import chips
from search.presenting import facets as laid_out
from search.results import Results


def answer_with(options, counts, whole, chosen=(), **how):
    facet = Facet("f", "F", "f", lambda today: options, **how)
    criteria = Criteria(chosen={"f": chosen})
    catalogue = Catalogue("story", (facet,), {"f": facet.options(oslo_today())})  # no editor arranges those
    question = Question(catalogue, criteria, Audience(), oslo_today())
    return Answer(question, Reading(criteria), Results(counts={"f": counts}), Results(counts={"f": whole}))


def labels(answer):
    return [option["label"] for facet in laid_out(answer) for option in facet["options"]]


def test_zeros_keep_their_place_and_what_nobody_has_is_left_out():
    options = [Option("a", "A"), Option("b", "B"), Option("c", "C")]
    answer = answer_with(options, counts={"b": 1}, whole={"a": 3, "b": 1})
    assert labels(answer) == ["A", "B"]
    assert [option["count"] for option in next(laid_out(answer))["options"]] == [0, 1]


def test_a_chosen_value_is_always_shown():
    answer = answer_with([Option("a", "A"), Option("b", "B")], {}, {"a": 1}, chosen={"b"})
    assert labels(answer) == ["A", "B"]


def test_a_long_list_opens_with_what_is_chosen_and_is_else_alphabetical():
    options = [Option(str(n), f"V{n:02}") for n in range(14)] + [Option(MISSING, "Ikke oppgitt")]
    whole = {str(n): 1 + (n > 6) for n in range(14)} | {MISSING: 99}
    answer = answer_with(options, {}, whole, chosen={"3"})
    assert labels(answer) == ["V03", *(f"V{n:02}" for n in range(14) if n != 3), "Ikke oppgitt"]


def test_months_stand_as_they_follow_each_other():
    options = [Option(f"m{n}", f"{name} 2027", span=Span(n, n)) for n, name in enumerate("jfmamjjasond")]
    answer = answer_with(options, {}, {option.value: 1 for option in options}, chosen={"m7"})
    assert [option[0] for option in labels(answer)] == ["a", *"jfmamjjsond"]


def chips_of(**chosen):
    catalogue = POSTING_FACETS.on(oslo_today())
    criteria = Criteria(chosen=chosen)
    question = Question(catalogue, criteria, Audience(), oslo_today())
    return [chip["label"] for chip in chips(Answer(question, Reading(criteria), Results(), Results()))]


def test_what_has_the_same_name_in_two_facets_is_told_apart(db):
    assert chips_of(spraak={"nn"}, maalform={"nn"}, slag={"swap"}) == [
        "Gjensidig bytte",
        "Språk: Nynorsk",
        "Målform: Nynorsk",
    ]
    assert chips_of(tema={"ikke-oppgitt"}) == ["Tema: Ikke oppgitt"]


def test_where_values_may_add_up_the_reader_sees_how_they_work_together(db):
    answer = answer_with([Option("a", "A"), Option("b", "B")], {}, {"a": 1, "b": 1}, chosen={"a", "b"}, turns=True)
    radios = next(laid_out(answer))["joins"]
    assert [(one["name"], one["value"], one["checked"]) for one in radios] == [
        ("f-treff", "alle", False),
        ("f-treff", "minst-en", True),
    ]


def test_municipalities_stand_under_their_county_and_a_chosen_branch_first():
    options = [Option("11", "Rogaland"), Option("46", "Vestland"), Option("4601", "Bergen", parent="46")]
    answer = answer_with(options, {}, {"11": 1, "46": 1, "4601": 1}, chosen={"4601"})
    assert labels(answer) == ["Vestland", "Bergen", "Rogaland"]


def replace_facets(*rows):
    return facets.Facets("posting", *rows, sorts=POSTING_FACETS.sorts)


def test_every_facet_is_indexed_and_a_forgotten_one_is_named(monkeypatch):
    assert checks.every_facet_is_indexed(None) == []
    lost = replace(POSTING_FACETS.facets[0], field="forgotten")
    monkeypatch.setitem(facets.FACETS, "posting", replace_facets(lost))
    assert "forgotten" in checks.every_facet_is_indexed(None)[0].msg


def test_there_are_more_than_ten_facets_with_names_of_their_own(db):
    names = [facet.name for facet in POSTING_FACETS]
    assert len(set(names)) == len(names) >= 16
    assert Competence.objects.count() + 1 == len(POSTING_FACETS.on(oslo_today()).options["kompetanse"])


def test_words_keep_letters_and_signs():
    assert words("Å lære C++, GIS-analyse og 12.30! e-post") == [
        "å",
        "lære",
        "c++",
        "gis-analyse",
        "og",
        "12.30",
        "e-post",
    ]
    assert parts("GIS-analyse") == ["gisanalyse", "gis", "analyse"]
    assert words("a\u030a") == ["å"]


def test_every_kind_stands_in_every_table_and_a_forgotten_one_is_named(monkeypatch):
    assert checks.every_kind_is_everywhere(None) == []
    monkeypatch.setitem(checks.TABLES, "KINDS in search/signals.py", ["posting", "story"])
    [error] = checks.every_kind_is_everywhere(None)
    assert "search/signals.py" in error.msg and "agency" in error.msg
    monkeypatch.setitem(checks.SOURCES, "person", None)
    assert len(checks.every_kind_is_everywhere(None)) == len(checks.TABLES)
