"""Where is the reader? The breadcrumbs of this app's pages."""

from django.urls import reverse
from django.utils.translation import gettext as _

from ..permissions import followed_agencies


def of_exchange(user, exchange, *last):
    label = name_of(exchange)
    here = (label, reverse("exchanges:exchange", args=[exchange.agreement.public_id]) if last else "")
    return trail(mine(), of_list(user, exchange.agreement), here, *last)


def name_of(exchange):
    person = exchange.agreement.person
    return _("Utvekslingen til %(name)s") % {"name": person.name} if person else _("Utveksling")


def of_list(user, agreement):
    """The list of an agency that she follows, else her own."""
    followed = followed_agencies(user)
    for agency in (agreement.receiving, agreement.sending):
        if agency.pk in followed and agreement.person_id != user.pk:
            url = reverse("exchanges:of_agency", args=[agency.slug])
            return _("Utvekslingene i %(agency)s") % {"agency": agency.short}, url
    return _("Utvekslinger"), reverse("exchanges:mine")


def mine():
    return _("Min side"), reverse("home:my_page")


def trail(*steps):
    return [dict(zip(("label", "url"), step, strict=False)) for step in steps]
