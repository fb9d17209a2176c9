"""How far has an agency come that wants to be in, and what does each state look like?"""

from django.db import models
from django.utils.translation import gettext_lazy as _

from portal.foundation.lifecycle import Lifecycle, Step


class JoinStatus(models.TextChoices):
    SENT = "sent", _("Ikke bekreftet")
    CONFIRMED = "confirmed", _("Venter på svar")
    ACCEPTED = "accepted", _("Med")
    DECLINED = "declined", _("Avslått")


OVER = frozenset({JoinStatus.ACCEPTED, JoinStatus.DECLINED})
TONES = {
    JoinStatus.SENT: "neutral",
    JoinStatus.CONFIRMED: "warning",
    JoinStatus.ACCEPTED: "success",
    JoinStatus.DECLINED: "neutral",
}
LIFECYCLE = Lifecycle(
    confirm=Step({JoinStatus.SENT}, JoinStatus.CONFIRMED),
    accept=Step({JoinStatus.CONFIRMED}, JoinStatus.ACCEPTED),
    decline=Step({JoinStatus.CONFIRMED}, JoinStatus.DECLINED),
    take_back=Step({JoinStatus.SENT, JoinStatus.CONFIRMED}, JoinStatus.DECLINED),  # the row is deleted
)
