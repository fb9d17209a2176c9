"""What does the list of agencies show?"""

from django.urls import reverse
from django.utils.translation import gettext as _

from portal.foundation.collation import norwegian
from portal.foundation.paging import paginate

from .filters import AgencyFilters, decides_standing
from .leading import of_today
from .models.agency import Agency
from .status import TONES, AgencyStatus

PER_PAGE = 24


def directory(request, address):
    agencies = Agency.objects.visible_to(request.user).select_related("ministry").with_pages()
    filters = AgencyFilters(of_today(request.GET, "departement"), agencies, request=request)
    found = paginate(request, sorted(filters.found(), key=lambda agency: norwegian(agency.name)), PER_PAGE)
    cards = [card(agency, address) for agency in found]
    if decides_standing(request.user):
        cards = [shown | standing(agency) for shown, agency in zip(cards, found, strict=True)]
    return {"filters": filters, "agencies": found, "cards": cards}


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


def standing(agency):
    """For those who decide whether an agency is in."""
    tag = {"label": agency.get_status_display(), "tone": TONES[agency.status]}
    door = {"label": _("Inne eller ute"), "url": reverse("agencies:standing", args=[agency.slug])}
    return {"tag": None if agency.status == AgencyStatus.ACTIVE else tag, "door": door}


def lead(agency):
    return agency.page.tagline or (agency.ministry.name if agency.ministry else "")
