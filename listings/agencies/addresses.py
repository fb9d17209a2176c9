"""Where does an agency stand? Below the list of all, under its own short name; its page need not be loaded for that."""

from portal.foundation.landmarks import address_of


def list_address(request):
    return address_of("agencies.AgencyIndexPage", request)


def agency_address(agency, request):
    return f"{list_address(request)}{agency.slug}/"
