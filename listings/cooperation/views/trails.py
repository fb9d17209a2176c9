"""Where is the reader? The breadcrumbs of this app's pages."""

from django.urls import reverse
from django.utils.translation import gettext as _

from ..sides import page_for


def of_cooperation(agency, cooperation, *last):
    ours = _("Samarbeidsavtalene i %(agency)s") % {"agency": agency.short}
    here = (title_of(cooperation, agency), page_for(agency, cooperation) if last else "")
    there = (ours, reverse("cooperation:of_agency", args=[agency.slug]))
    return trail((_("Min side"), reverse("home:my_page")), there, here, *last)


def title_of(cooperation, agency):
    return _("Samarbeidsavtale med %(agency)s") % {"agency": cooperation.other_than(agency).name}


def trail(*steps):
    return [dict(zip(("label", "url"), step, strict=True)) for step in steps]
