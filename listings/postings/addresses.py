"""Which address does a posting get under its agency's page?"""

from portal.foundation.slugs import free, slug_of

LONGEST = 80
DRAFT = "utkast"


def address_from(title, taken):
    """From the title; from «utkast» when there is none. `taken(slug)` says whether a sibling has it."""
    return free(slug_of(title, LONGEST) or DRAFT, taken)
