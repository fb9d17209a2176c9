"""Two agencies that are to be one, as the portal's administrator makes them so."""

from listings.agencies.actions import merge_agencies

from .agencies import AgencyFactory, portal_administrator


def two_agencies(**facts):
    """What goes, and what stands."""
    return AgencyFactory(name_nb="Fyrvesenet", short="Fyr", **facts), AgencyFactory(name_nb="Kystverket", short="Kyst")


def merged(source, target, by=None):
    return merge_agencies(source=source, target=target, by=by or portal_administrator())
