"""How does the reply of a party stand, and what can have been said about publishing?"""

from django.db import models
from django.utils.translation import gettext_lazy as _

from portal.foundation.lifecycle import Lifecycle, Step


class Status(models.TextChoices):
    WAITING = "waiting", _("Ikke svart")
    GIVEN = "given", _("Svart")


class Publish(models.TextChoices):
    NO = "no", _("Nei, ikke publiser noe")
    ANONYMOUS = "anonymous", _("Ja, uten navn")
    NAMED = "named", _("Ja, med navn")
    MAY = "may", _("Virksomheten har ikke noe imot det")


LIFECYCLE = Lifecycle(
    give=Step({Status.WAITING}, Status.GIVEN),
    take_up=Step({Status.GIVEN}, Status.WAITING),
)
OF_PERSON = (Publish.NO, Publish.ANONYMOUS, Publish.NAMED)
OF_AGENCY = (Publish.MAY, Publish.NO)
YES = frozenset({Publish.ANONYMOUS, Publish.NAMED})
TONES = {Status.WAITING: "warning", Status.GIVEN: "success"}
