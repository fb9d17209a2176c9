"""What does the list of agencies show?"""

from portal.foundation.collation import norwegian
from portal.foundation.paging import paginate

from .filters import AgencyFilters
from .models.agency import Agency
from .status import AgencyStatus

PER_PAGE = 24


def directory(request, address):
    agencies = Agency.objects.visible_to(request.user).select_related("ministry").with_pages()
    filters = AgencyFilters(request.GET, agencies, request=request)
    found = paginate(request, sorted(filters.found(), key=lambda agency: norwegian(agency.name)), PER_PAGE)
    return {"filters": filters, "agencies": found, "cards": [card(agency, address) for agency in found]}


def card(agency, address):
    """For components/agency_card.html."""
    return {
        "name": agency.name,
        "url": f"{address}{agency.slug}/",
        "logo": agency.logo.url if agency.logo else "",
        "brand": agency.slug,
        "is_light": agency.is_light,
        "lead": lead(agency),
    }


def lead(agency):
    if agency.status != AgencyStatus.ACTIVE:
        return agency.get_status_display()
    return agency.page.tagline or (agency.ministry.name if agency.ministry else "")
