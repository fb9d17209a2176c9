"""What leads from other apps' pages to what the portal holds of a person? Registered in named slots."""

from portal.foundation import slots


def own_data(request, thing=None):
    """She has her rights also where she has no access."""
    return slots.Part("portal/privacy/parts/own_data.html")


slots.register("outside.own", own_data, order=90)
