"""Which states can a posting be in, and the steps between them?"""

from django.db import models
from django.utils.translation import gettext_lazy as _

from portal.foundation.lifecycle import Lifecycle, Step


class Status(models.TextChoices):
    DRAFT = "draft", _("Utkast")
    SUBMITTED = "submitted", _("Til godkjenning")
    PUBLISHED = "published", _("Publisert")
    ASSESSING = "assessing", _("Under vurdering")
    ASSIGNED = "assigned", _("Tildelt")
    CLOSED = "closed", _("Avsluttet")
    WITHDRAWN = "withdrawn", _("Trukket")
    EXPIRED = "expired", _("Utløpt")


OPEN = frozenset({Status.PUBLISHED})  # takes interest
FINDABLE = OPEN | {Status.ASSESSING}  # stays in search
PUBLIC_HISTORY = FINDABLE | {Status.ASSIGNED, Status.CLOSED, Status.EXPIRED}  # the address answers and says so
UNPUBLISHED = frozenset({Status.DRAFT, Status.SUBMITTED})
NOT_OUT = UNPUBLISHED | {Status.WITHDRAWN}
TELLS_OUTCOME = frozenset({Status.ASSIGNED, Status.CLOSED, Status.EXPIRED})
ENDED = frozenset({Status.ASSIGNED, Status.CLOSED, Status.WITHDRAWN, Status.EXPIRED})

LIFECYCLE = Lifecycle(
    submit=Step({Status.DRAFT}, Status.SUBMITTED),
    send_back=Step({Status.SUBMITTED}, Status.DRAFT),
    publish=Step(NOT_OUT, Status.PUBLISHED),
    assess=Step({Status.PUBLISHED, Status.EXPIRED}, Status.ASSESSING),
    reopen=Step({Status.ASSESSING, Status.EXPIRED, Status.CLOSED}, Status.PUBLISHED),
    assign=Step({Status.PUBLISHED, Status.ASSESSING, Status.EXPIRED}, Status.ASSIGNED),
    close=Step(FINDABLE | {Status.ASSIGNED, Status.EXPIRED}, Status.CLOSED),
    withdraw=Step(FINDABLE | {Status.SUBMITTED, Status.EXPIRED}, Status.WITHDRAWN),
    expire=Step({Status.PUBLISHED}, Status.EXPIRED),
    extend=Step({Status.PUBLISHED, Status.EXPIRED}, Status.PUBLISHED),
)

TONES = {
    Status.DRAFT: "neutral",
    Status.SUBMITTED: "info",
    Status.PUBLISHED: "success",
    Status.ASSESSING: "info",
    Status.ASSIGNED: "success",
    Status.CLOSED: "neutral",
    Status.WITHDRAWN: "warning",
    Status.EXPIRED: "neutral",
}
