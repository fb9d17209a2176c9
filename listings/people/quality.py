"""Which agencies have long not looked over who has access?"""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from listings.agencies.models import Agency
from listings.agencies.quality import Check, Finding, register_check
from portal.foundation.dates import date_in_words

from .models import PeopleList


def lists_nobody_has_looked_over():
    stale = PeopleList.objects.stale().filter(agency__in=Agency.objects.active())
    for one in stale.select_related("agency").order_by("counts_from", "pk"):
        address = reverse("agencies:people", args=[one.agency.slug])
        yield Finding(one.agency, address, date_in_words(one.counts_from))


register_check(
    Check(
        "lists_nobody_has_looked_over",
        25,
        _("Har ikke sett over hvem som har tilgang"),
        _("Administratorene er minnet om det. Ta kontakt, eller se over lista selv. Datoen er sist det ble gjort."),
        lists_nobody_has_looked_over,
    )
)
