"""In which order does a Norwegian reader expect names?"""

import unicodedata

AFTER_Z = str.maketrans({"æ": "{", "ä": "{", "ø": "|", "ö": "|", "å": "}"})


def norwegian(text: str) -> tuple[str, str]:
    """A sort key: … z æ ø å, other accents ignored, capitals only as a tie-break."""
    ranked = unicodedata.normalize("NFC", text).casefold().translate(AFTER_Z)
    bare = "".join(letter for letter in unicodedata.normalize("NFD", ranked) if not unicodedata.combining(letter))
    return bare, text
