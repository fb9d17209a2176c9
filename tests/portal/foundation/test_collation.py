"""In which order do names stand?"""

from portal.foundation.collation import norwegian

IN_ORDER = ["arbeid", "Arkiv", "Aurland", "enebakk", "Énebakk", "Zoo", "Ærlig", "Økokrim", "Ørsta", "Ålesund", "Ås"]


def test_the_last_letters_of_the_alphabet_come_last():
    assert sorted(reversed(IN_ORDER), key=norwegian) == IN_ORDER
