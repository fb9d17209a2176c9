"""Which address does an agency get from its name?"""

from portal.foundation import slugs

from .branding.stylesheet import RESERVED
from .models import Agency, FormerName

LONGEST = 70
NOT_AGENCIES = RESERVED | {"ny"}
"""Also the first word of our own addresses beside `/virksomhet/<slug>/`."""


def slug_of(name):
    return slugs.slug_of(name, LONGEST)


def free_slug(names, taken):
    """The first of `names` that gives an address nobody has; numbered when all are taken. `taken(slug)` answers."""
    wishes = [slug for slug in map(slug_of, names) if slug] or ["virksomhet"]
    open_wishes = (slug for slug in wishes if not is_closed(slug, taken))
    return next(open_wishes, None) or slugs.free(wishes[-1], lambda slug: is_closed(slug, taken))


def is_taken(slug, but=None):
    """By another agency than `but`, now or before: what once led to one never leads to another."""
    stands = Agency.objects.filter(slug=slug).exclude(pk=but and but.pk)
    stood = FormerName.objects.filter(slug=slug).exclude(agency=but)
    return stands.exists() or stood.exists()


def is_closed(slug, taken):
    return slug in NOT_AGENCIES or taken(slug)
