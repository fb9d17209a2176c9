"""Which address does an agency get from its name?"""

from django.utils.text import slugify

from .branding.stylesheet import RESERVED

AE, OE, AA = map(chr, (0xE6, 0xF8, 0xE5))
SPELT = {AE: "ae", OE: "o", AA: "a", "đ": "d", "ŋ": "n", "ŧ": "t"}
LETTERS = str.maketrans(SPELT | {letter.upper(): plain for letter, plain in SPELT.items()})
LONGEST = 70
NOT_AGENCIES = RESERVED | {"ny"}
"""Also the first word of our own addresses beside `/virksomhet/<slug>/`."""


def slug_of(name):
    return slugify(name.translate(LETTERS))[:LONGEST].strip("-")


def free_slug(names, taken):
    """The first of `names` that gives an address nobody has; numbered when all are taken. `taken(slug)` answers."""
    wishes = [slug for slug in map(slug_of, names) if slug] or ["virksomhet"]
    for slug in wishes:
        if slug not in NOT_AGENCIES and not taken(slug):
            return slug
    number = 2
    while taken(f"{wishes[-1]}-{number}"):
        number += 1
    return f"{wishes[-1]}-{number}"
