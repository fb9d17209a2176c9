"""Where on my page is this?"""

from django.urls import reverse
from django.utils.translation import gettext as _


def trail(*last):
    """The way from my page; each of `last` is a label and its address, the present page without one."""
    return [{"label": label, "url": url} for label, url in ((_("Min side"), reverse("home:my_page")), *last)]


def searches(*last):
    here = (_("Lagrede søk"), reverse("saved:list") if last else "")
    return trail(here, *last)


def favourites(*last):
    here = (_("Favoritter"), reverse("saved:favourites") if last else "")
    return trail(here, *last)
