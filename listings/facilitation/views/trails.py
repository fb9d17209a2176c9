"""Where is the reader? The breadcrumbs of this app's pages."""

from django.urls import reverse
from django.utils.translation import gettext as _


def mine(*last):
    """The side of agencies and people: my page, the coupling help, and what comes below."""
    start = (_("Min side"), reverse("home:my_page"))
    here = (_("Koblingshjelp"), reverse("facilitation:mine") if last else "")
    return trail(start, here, *last)


def worked(*last):
    """The facilitator's side."""
    start = (_("Min side"), reverse("home:my_page"))
    here = (_("Formidling"), reverse("facilitation:list") if last else "")
    return trail(start, here, *last)


def trail(*steps):
    """Each step is a label, an address, and the language of the label where it is not the page's."""
    return [dict(zip(("label", "url", "lang"), step, strict=False)) for step in steps]
