"""Where does an agency's directory write to?"""

from django.urls import reverse


def address_of(agency):
    """Below it lie Users, Groups and the rest."""
    return reverse("directories:nothing", kwargs={"agency": str(agency.public_id)})
