"""Is a posting meant for an agency? Asked of what is loaded, for many at once; `readers_of` asks the database."""

from listings.postings.choices import Audience


def is_meant_for(posting, agency):
    """`agency`: an active one, or what has its `pk` and `sector_id`."""
    if agency.pk == posting.agency_id or posting.visibility == Audience.ALL:
        return True
    if posting.visibility == Audience.CHOSEN:
        return any(chosen.pk == agency.pk for chosen in posting.chosen_agencies.all())
    return posting.visibility == Audience.SECTOR and posting.agency.sector_id == agency.sector_id
