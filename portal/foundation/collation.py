"""In which order does a Norwegian reader expect names?"""

import unicodedata
from functools import lru_cache

AFTER_Z = str.maketrans({"æ": "{", "ä": "{", "ø": "|", "ö": "|", "å": "}"})


@lru_cache(maxsize=20_000)
def norwegian(text: str) -> tuple[str, str]:
    """A sort key: … z æ ø å, other accents ignored, capitals only as a tie-break."""
    ranked = unicodedata.normalize("NFC", text).casefold().translate(AFTER_Z)
    bare = "".join(letter for letter in unicodedata.normalize("NFD", ranked) if not unicodedata.combining(letter))
    return bare, text


LETTERS_IN_A_NUMBER = 12  # of five bits each: what a signed 64-bit number holds


def as_numbers(text: str, numbers: int) -> list[int]:
    """The same order as ascending numbers, for who can sort nothing else: exact for the first 12 letters in each.

    All that is no letter is one blank; capitals and accents are ignored.
    """
    whole = numbers * LETTERS_IN_A_NUMBER
    letters = [place(letter) for letter in norwegian(text)[0][:whole]]
    letters += [0] * (whole - len(letters))
    starts = range(0, whole, LETTERS_IN_A_NUMBER)
    return [packed(letters[start : start + LETTERS_IN_A_NUMBER]) for start in starts]


def place(letter: str) -> int:
    """a is 2 and å 30; whatever stands outside is 1."""
    number = ord(letter) - ord("a") + 2
    return number if 2 <= number <= 30 else 1


def packed(places: list[int]) -> int:
    number = 0
    for one in places:
        number = number * 32 + one
    return number
