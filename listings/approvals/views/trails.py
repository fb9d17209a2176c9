"""Where is the reader? The breadcrumbs of this app's pages."""

from django.urls import reverse
from django.utils.translation import gettext as _


def mine(*last):
    """My page, what one asks and is asked, and what comes below."""
    here = (_("Lederens godkjenning"), reverse("approvals:list") if last else "")
    return trail((_("Min side"), reverse("home:my_page")), here, *last)


def of_posting(posting, *last):
    return trail((posting.agency.short, posting.agency.page.url), (posting.title, posting.url, posting.language), *last)


def trail(*steps):
    """Each step is a label, an address, and the language of the label where it is not the page's."""
    return [dict(zip(("label", "url", "lang"), step, strict=False)) for step in steps]
