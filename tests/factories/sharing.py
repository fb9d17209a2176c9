"""Postings that stand openly. `shared_posting()` gives the share; it takes what `published_posting` takes."""

from listings.sharing import actions

from .agencies import AgencyFactory, publisher
from .postings import published_posting


def sharing_agency(**facts):
    return AgencyFactory(allows_public_sharing=True, **facts)


def shared_posting(agency=None, *, by=None, with_contact=False, **words):
    agency = agency or sharing_agency()
    by = by or publisher(agency)
    posting = published_posting(agency, by=by, **words)
    return actions.share(posting=posting, by=by, with_contact=with_contact)
