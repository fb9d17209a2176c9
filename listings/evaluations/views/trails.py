"""Where is the reader? The breadcrumbs of this app's pages."""

from django.urls import reverse
from django.utils.translation import gettext as _

from listings.agreements.status import AGENCIES

from ..sides import parties_of


def of_list(user, evaluation):
    """The list of the agency that she answers for, else her own."""
    agreement = evaluation.agreement
    for side in AGENCIES:
        if side in parties_of(user, evaluation):
            agency = agreement.agency_on(side)
            label = _("Evalueringene i %(agency)s") % {"agency": agency.short}
            return label, reverse("evaluations:of_agency", args=[agency.slug])
    return _("Evalueringer"), reverse("evaluations:mine")


def of_evaluation(user, evaluation, last=""):
    label = _("Avtale %(number)s") % {"number": evaluation.agreement.number}
    here = (label, evaluation.get_absolute_url() if last else "")
    return trail(mine(), of_list(user, evaluation), here, *([(last, "")] if last else []))


def mine():
    return _("Min side"), reverse("home:my_page")


def trail(*steps):
    return [{"label": label, "url": url} for label, url in steps]
