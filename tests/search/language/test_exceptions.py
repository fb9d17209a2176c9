"""Does each row of the tables beside the code do what it says?"""

import pytest

from search import language
from search.language import exceptions, joining
from search.language.compounds import parts_of
from search.language.lexicon import lexicon
from search.language.nynorsk import forms_of
from search.language.reading import read

pytestmark = pytest.mark.usefixtures("lexicon")


def table(name):
    rows = exceptions.rows(name)
    first = next(iter(rows[0]))
    return pytest.mark.parametrize("row", rows, ids=[f"{number} {row[first]}" for number, row in enumerate(rows)])


@table("compounds")
def test_parts_of_words_that_the_rules_divide_wrongly(row):
    assert [part.lemma for part in parts_of(row["word"])] == row["parts"].split()


@table("readings")
def test_forms_that_the_dictionary_reads_otherwise(row):
    assert language.words(row["form"]) == [row["lemma"]]


@table("equivalents")
def test_words_that_count_as_one(row):
    assert language.words(row["lemma"]) == language.words(row["counts_as"]) == [row["counts_as"]]


@table("kin")
def test_words_of_one_family(row):
    [asked] = language.asked(row["word"])
    assert asked.same[0] == row["word"]
    assert {(kin,) for kin in row["kin"].split()} <= set(asked.near)


@table("synonyms")
def test_other_words_for_the_same(row):
    words = row["words"].split()
    for word in words:
        [asked] = language.asked(word)
        assert asked.same[0] == word
        assert {(other,) for other in words if other != word} <= set(asked.near)


@table("roles")
def test_the_field_that_a_title_works_in(row):
    [asked] = language.asked(f"personvern{row['word']}")
    assert ("personvern",) in asked.near


@table("derivations")
def test_words_of_the_same_stem(row):
    one, other = row["like"].split()
    assert (one.endswith(row["one"]), other.endswith(row["other"])) == (True, True)
    assert [(two,) in language.asked(word)[0].near for word, two in ((one, other), (other, one))] == [True, True]


@table("light")
def test_words_that_say_little(row):
    [asked] = language.asked(row["word"])
    assert asked.lightness == int(row["lightness"])


@table("never_joined")
def test_what_is_no_part_of_a_joined_word(row):
    stands = {"first": joining.is_name, "last": joining.last_of}[row["place"]]
    assert not stands(lexicon().readings, row["form"])


@table("nynorsk")
def test_nynorsk_words_with_their_forms(row):
    """A form that bokmål has too may be either."""
    wanted = set(read(row["bokmal"]).lemmas)
    lost = [form for form in forms_of(row["nynorsk"], row["kind"]) if not wanted & set(read(form).lemmas)]
    assert not lost
