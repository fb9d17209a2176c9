"""Which link texts tell nothing by themselves? One list, for the server and for the checker in the preview."""

import re

VAGUE = (
    "her", "les mer", "les mer her", "klikk her", "trykk her", "se her", "se mer", "lenke", "link", "denne", "mer",
    "les meir", "les meir her", "sjå her", "sjå meir", "lenkje", "meir", "read more", "click here", "here",
)  # fmt: skip
"""In both written forms, and English; compared without case and full stop."""
BARE = re.compile(r"^(https?://|www\.)\S*$", re.IGNORECASE)
SIGNS = " .:…!»«→>"


def is_vague(text):
    return " ".join(text.casefold().split()).strip(SIGNS) in VAGUE


def is_bare(text):
    return bool(BARE.match(text.strip()))


def vague_pattern():
    """As a regular expression for the checker, which looks in any case."""
    return f"^[{SIGNS}]*({'|'.join(VAGUE)})[{SIGNS}]*$"
