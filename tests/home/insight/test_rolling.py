"""Is what is too little to be told counted under what is broader, each thing once, and does no word beside another one
tell of a few?

The words: «analyse» above «statistikk» above «modellering», and «visning» below «analyse», all of the theme «tall»;
«ledelse» above «veiledning», and «mekling», of the theme «folk».
"""

import pytest

from home.insight.models import Cell

from .night import FEBRUARY, JULY, SAID, made, night_of

pytestmark = pytest.mark.usefixtures("words")


def let_out(agencies, *groups):
    """{answer: number} of (how many, their words, and what else they say), each of the agencies in turn."""
    facts = []
    for number, words, *more in groups:
        said = SAID | {"theme": [], "offered": [], "wanted": words.split()} | dict(*more)
        facts += [made("published", FEBRUARY, agencies[n % len(agencies)], cuts=said) for n in range(number)]
    night_of(JULY, *facts)
    cells = Cell.objects.filter(released__measure="postings", cut="wanted", released__quarter=1)
    return {cell.value: cell.number for cell in cells}


@pytest.mark.parametrize(
    ("groups", "told"),
    [
        ([(20, "analyse"), (20, "ledelse")], {"analyse": 20, "ledelse": 20}),
        ([(20, "statistikk"), (3, "modellering"), (20, "ledelse")], {"statistikk": 23, "ledelse": 20}),
        ([(20, "statistikk"), (3, "modellering statistikk"), (20, "ledelse")], {"statistikk": 23, "ledelse": 20}),
        ([(4, "modellering"), (4, "visning"), (4, "statistikk"), (20, "ledelse")], {"analyse": 12, "ledelse": 20}),
        ([(20, "mekling"), (4, "veiledning"), (4, "ledelse")], {"mekling": 20, "ledelse": 8}),
        ([(4, "mekling"), (4, "veiledning"), (20, "analyse")], {"t:folk": 8, "analyse": 20}),
        ([(20, "ledelse"), (4, "mekling"), (20, "analyse")], {"t:folk": 24, "analyse": 20}),
        ([(4, "mekling"), (20, "analyse")], {}),
    ],
)
def test_what_is_too_little_is_counted_once_under_the_nearest_that_is_told(agencies, groups, told):
    assert let_out(agencies, *groups) == told


def test_a_word_that_lies_within_another_is_not_told_beside_it_when_they_differ_by_few(agencies):
    """Anybody can read which postings ask for both."""
    groups = (20, "ledelse"), (8, "analyse statistikk"), (3, "analyse")
    assert let_out(agencies, *groups) == {"ledelse": 20, "analyse": 11}


def test_nor_is_one_that_lies_within_all_needs_or_all_that_have_a_theme(agencies):
    others = (20, "ledelse", {"kind": "offer", "theme": ["folk"]})
    assert let_out(agencies, others, (8, "analyse"), (3, "")) == {"ledelse": 20}


def test_nor_is_one_that_does_so_for_an_agency_that_takes_its_own_away(agencies):
    """«statistikk» and «analyse» differ by two of one agency, and by three of all the others."""
    facts = [made("published", FEBRUARY, one, cuts={"wanted": ["analyse", "statistikk"]}) for one in agencies * 2]
    facts += [made("published", FEBRUARY, one, cuts={"wanted": ["analyse"]}) for one in agencies[1:4]]
    facts += [made("published", FEBRUARY, agencies[0], number=2, cuts={"wanted": ["statistikk"]})]
    facts += [made("published", FEBRUARY, one, cuts={"wanted": ["ledelse"]}) for one in agencies * 3]
    night_of(JULY, *facts)
    told = Cell.objects.filter(released__measure="postings", cut="wanted", released__quarter=1)
    assert {cell.value for cell in told} == {"analyse", "ledelse"}


@pytest.mark.parametrize(("numbers", "shown"), [((9, 8, 2), {"a"}), ((9, 8, 6), {"a", "b", "c"}), ((9, 8), {"a", "b"})])
def test_what_several_answers_leave_over_is_no_small_group(agencies, numbers, shown):
    """One theme each: 19 less those that are shown must not be two."""
    cuts = {"kind": "need", "form": "hospitering", "county": "1"}
    groups = [
        made("interest", FEBRUARY, agencies[0], number=number, people=1, cuts=cuts | {"theme": [theme]})
        for theme, number in zip("abc", numbers, strict=False)
    ]
    night_of(JULY, *groups)
    cells = Cell.objects.filter(cut="theme", agency=None, is_hidden=False)
    assert {cell.value for cell in cells} == shown
