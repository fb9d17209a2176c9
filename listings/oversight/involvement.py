"""Is somebody herself a party where she would look? Then another must open."""

from listings.agencies.models import Agency, Membership

_ASKED = []


def register_involvement(asked):
    """`asked(user, agency)`: apps above know more ways in which somebody is a party."""
    _ASKED.append(asked)
    return asked


def is_party(user, agency):
    """She belongs there, waits to, did in the last 12 months, or has something there herself. A place that has ended is
    deleted when the 12 months are over, so whoever has one at all is a party."""
    places = Membership.objects.filter(user=user.pk, agency__in=Agency.objects.whole(agency))
    return places.exists() or any(asked(user, agency) for asked in _ASKED)
