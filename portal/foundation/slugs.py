"""How do words become the last part of an address, and which of those is free?"""

from django.utils.text import slugify

AE, OE, AA = map(chr, (0xE6, 0xF8, 0xE5))
SPELT = str.maketrans({AE: "ae", OE: "o", AA: "a", "đ": "d", "ŋ": "n", "ŧ": "t"})


def slug_of(words, longest):
    """Empty when there is no letter and no figure in them."""
    return slugify(words.lower().translate(SPELT))[:longest].strip("-")


def free(wish, taken):
    """The first of `wish`, `wish-2`, `wish-3` … that nobody has; `taken(slug)` answers."""
    number, slug = 1, wish
    while taken(slug):
        number += 1
        slug = f"{wish}-{number}"
    return slug
