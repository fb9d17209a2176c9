"""Which pages are asked for, and by whom? Every list and every report of the chain, of the agency that has most."""

from .agencies import agreed, agreements, evaluations, exchanges, requests
from .asked import Asked
from .candidates import candidates
from .figures import figures
from .keeping import openings, overviews, told
from .own import own


def pages_of(world, sector) -> list[Asked]:
    """`world.ones`: the keys of those that are opened one by one."""
    slug, ones = world.heavy.slug, world.ones
    of_agency = (agreements(slug), exchanges(slug), evaluations(slug, ones), agreed(slug, ones), requests(ones))
    parts = (candidates(world), *of_agency, own(ones), figures(slug, sector), overviews(slug))
    return [one for part in (*parts, told(ones), openings(world)) for one in part]
