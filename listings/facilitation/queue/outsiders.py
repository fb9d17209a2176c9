"""Which agencies that are not in wait for a next step?"""

from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext as _

from ..limits import STALLED_AFTER
from ..models import Outsider
from ..status import OutsiderStatus
from .rows import Row, source


@source("outsider")
def outsiders(look):
    """One that is asked rests until it has had time to answer."""
    rests = Q(status=OutsiderStatus.ASKED, changed_at__gt=timezone.now() - STALLED_AFTER)
    for one in look.oldest(Outsider.objects.approachable().exclude(rests), "changed_at"):
        since = one.changed_at + STALLED_AFTER if one.status == OutsiderStatus.ASKED else one.changed_at
        yield Row("outsider", one.pk, one.name, why(one), step(one), one.get_absolute_url(), since)


def why(one):
    said = {
        OutsiderStatus.NAMED: _("Er nevnt, men ikke med i ordningen."),
        OutsiderStatus.ASKED: _("Ble spurt for over to uker siden og har ikke svart."),
        OutsiderStatus.ANSWERED: _("Har svart, men er ikke kommet med ennå."),
    }[one.status]
    named = _("Nevnt av %(who)s.") % {"who": one.named_by}
    return f"{said} {named}" if one.named_by else said


def step(one):
    return {
        OutsiderStatus.NAMED: _("Send en invitasjon."),
        OutsiderStatus.ASKED: _("Spør en gang til, eller avslutt."),
        OutsiderStatus.ANSWERED: _("Hjelp dem inn, eller avslutt."),
    }[one.status]
