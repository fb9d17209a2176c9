"""Where is the reader? The breadcrumbs of this app's pages."""

from django.urls import reverse
from django.utils.translation import gettext as _

from listings.postings.permissions import written_agencies


def of_list(user, agreement):
    """The list of an agency that she speaks for, else her own."""
    hers = written_agencies(user)
    for agency in (agreement.receiving, agreement.sending):
        if agency.pk in hers and agreement.person_id != user.pk:
            return _("Avtalene i %(agency)s") % {"agency": agency.short}, reverse(
                "agreements:of_agency", args=[agency.slug]
            )
    return _("Avtaler"), reverse("agreements:mine")


def of_agreement(user, agreement, *last):
    label = _("Avtale %(number)s") % {"number": agreement.number}
    here = (label, agreement.get_absolute_url() if last else "")
    return trail(mine(), of_list(user, agreement), here, *last)


def mine():
    return _("Min side"), reverse("home:my_page")


def trail(*steps):
    return [dict(zip(("label", "url", "lang"), step, strict=False)) for step in steps]
