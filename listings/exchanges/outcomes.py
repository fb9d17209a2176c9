"""What has come of her yes to a place, once the agreement is in force? Said where her interest stands."""

from django.utils.translation import gettext_lazy as _

from listings.agreements.models import Agreement
from listings.agreements.status import WRITTEN
from listings.applications.outcomes import register_outcomes
from portal.foundation.dates import day_in_words

from .exchange import as_exchanges, exchanges
from .status import Stand

SAID = {
    Stand.COMING: _("Avtalen gjelder. Du begynner hos %(agency)s %(first)s."),
    Stand.RUNNING: _("Du er hos %(agency)s til %(last)s."),
    Stand.ENDED: _("Hospiteringen hos %(agency)s er over."),
    Stand.CUT_SHORT: _("Hospiteringen hos %(agency)s ble avbrutt."),
}


@register_outcomes
def outcomes(applications):
    """Not where another agreement is being made after one that was cancelled."""
    anew = Agreement.objects.filter(application__in=applications, status__in=WRITTEN).values("application")
    rows = exchanges().filter(application__in=applications).exclude(application__in=anew).order_by("pk")
    return {one.agreement.application_id: sentence(one) for one in as_exchanges(rows)}


def sentence(exchange):
    facts = {"agency": exchange.agreement.receiving.short, "first": day_in_words(exchange.starts)}
    return SAID[exchange.stand] % (facts | {"last": day_in_words(exchange.last_day)})
