"""Where is the reader? The breadcrumbs of this app's pages."""

from django.urls import reverse
from django.utils.translation import gettext as _

from ..sides import other_agency, side_of
from ..status import Side


def mine(*last):
    """My page, the requests, and what comes below."""
    start = (_("Min side"), reverse("home:my_page"))
    here = (_("Forespørsler"), reverse("requests:list") if last else "")
    return trail(start, here, *last)


def of_request(request, user, *last):
    label = _("Forespørsel fra %(agency)s") if side_of(user, request) == Side.OWNER else _("Forespørsel til %(agency)s")
    label = label % {"agency": other_agency(user, request).short}
    return mine((label, request.get_absolute_url() if last else ""), *last)


def trail(*steps):
    """Each step is a label, an address, and the language of the label where it is not the page's."""
    return [dict(zip(("label", "url", "lang"), step, strict=False)) for step in steps]
