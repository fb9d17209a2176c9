"""Is a posting meant for an agency? Asked of what is loaded, for many at once; `readers_of` asks the database."""

from listings.postings.permissions import is_meant_for_agencies


def is_meant_for(posting, agency):
    """`agency`: an active one, or what has its `pk` and `sector_id`."""
    return is_meant_for_agencies(posting, {agency.pk}, {agency.sector_id})
