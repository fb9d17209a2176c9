"""Which address does a posting get under its agency's page?"""

from django.utils.text import slugify

LONGEST = 80
NORWEGIAN = str.maketrans({"\u00e6": "ae", "\u00f8": "o", "\u00e5": "a", "\u0111": "d", "\u014b": "n", "\u0167": "t"})
DRAFT = "utkast"


def address_from(title, taken):
    """From the title; from «utkast» when there is none. `taken(slug)` says whether a sibling has it."""
    words = slugify(title.lower().translate(NORWEGIAN))[:LONGEST].strip("-") or DRAFT
    number, address = 1, words
    while taken(address):
        number += 1
        address = f"{words}-{number}"
    return address
