"""Does the person have the languages that the work requires? Works on one pair and on columns of numbers alike."""

import numpy as np

from ..weights import CREDIT, UNKNOWN

BITS = {"nb": 1, "nn": 2, "se": 4, "en": 8}
NORWEGIAN = BITS["nb"] | BITS["nn"]
COMPETENCES = {"nn": "nynorsk", "se": "samiske-sprak", "en": "engelsk-i-tjenesten"}


def bits(languages):
    """Languages that no work of ours can require are left out."""
    return sum(BITS.get(code, 0) for code in set(languages))


def spoken(person):
    """The competences that using a language hints at, and the languages that a competence tells of."""
    told = {code for code, competence in COMPETENCES.items() if person.held.get(competence)}
    hinted = {COMPETENCES[code] for code in person.languages if code in COMPETENCES}
    return hinted, bits([*person.languages, *told])


def credit(asked, used):
    """`used` is (bits, whether she has said). Who writes one written form of Norwegian is half way to the other."""
    known_bits, said = used
    whole, got = np.zeros_like(np.asarray(asked)), np.zeros_like(np.asarray(asked) + known_bits)
    for one in BITS.values():
        is_asked = (asked & one) != 0
        near = (one & NORWEGIAN) and (known_bits & NORWEGIAN) != 0
        half = np.where(near, CREDIT // 2, 0)
        got = got + np.where(is_asked, np.where((known_bits & one) != 0, CREDIT, half), 0)
        whole = whole + is_asked
    return np.where(said, got // np.maximum(whole, 1), UNKNOWN)
