"""Which open postings name a contact person who is not in? The posting itself may not be for those who are told."""

from django.db.models import Exists, OuterRef
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from listings.agencies.models import Membership
from listings.agencies.quality import Check, Finding, register_check

from .models import PostingPage


def contacts_who_are_out():
    here = Membership.objects.active().filter(user__email__iexact=OuterRef("contact_email"))
    named = PostingPage.objects.findable().open().exclude(contact_email="").exclude(Exists(here))
    for posting in named.select_related("agency").order_by("agency__name_nb", "title"):
        yield Finding(posting.agency, reverse("agencies:people", args=[posting.agency.slug]), posting.contact_email)


register_check(
    Check(
        "contacts_who_are_out",
        35,
        _("Kontaktperson uten tilgang"),
        _("Utlysningen oppgir noen som ikke kan logge inn. Be virksomheten velge en annen."),
        contacts_who_are_out,
    )
)
