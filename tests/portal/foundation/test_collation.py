"""In which order do names stand?"""

from portal.foundation.collation import as_numbers, norwegian

IN_ORDER = ["arbeid", "Arkiv", "Aurland", "enebakk", "Énebakk", "Zoo", "Ærlig", "Økokrim", "Ørsta", "Ålesund", "Ås"]


def test_the_last_letters_of_the_alphabet_come_last():
    assert sorted(reversed(IN_ORDER), key=norwegian) == IN_ORDER


AGENCIES = ["Abels hus", "Abelsen", "Statsforvalteren i Agder", "Statsforvalteren i Østfold", "Å"]


def test_numbers_keep_the_same_order_and_fit_in_a_column():
    names = [*IN_ORDER, *AGENCIES]
    numbers = {name: as_numbers(name, 3) for name in names}
    assert sorted(names, key=numbers.get) == sorted(names, key=norwegian)
    assert all(0 <= number < 2**63 for row in numbers.values() for number in row)
    assert {len(row) for row in numbers.values()} == {3}
