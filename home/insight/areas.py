"""Which agencies head a ministry area, with others under them?"""

from listings.agencies.models import Agency

from .models import Cell


def heads():
    """Not a ministry with nobody under it: its own figures are all there is."""
    return Agency.objects.filter(kind=Agency.Kind.MINISTRY, ministry=None, subordinates__isnull=False)


def areas_with_figures(agencies):
    """Keys of those among `agencies` that head an area of which something has been let out."""
    told = Cell.objects.filter(sector__in=heads()).filter(sector__in=agencies) if agencies else Cell.objects.none()
    return set(told.order_by().values_list("sector", flat=True).distinct())
