"""Which states can a proposal be in, and which steps lead from one to another?"""

from django.db import models
from django.utils.translation import gettext_lazy as _

from portal.foundation.lifecycle import Lifecycle, Step


class ProposalStatus(models.TextChoices):
    PROPOSED = "proposed", _("Foreslått")
    ACCEPTED = "accepted", _("Tatt inn")
    MERGED = "merged", _("Finnes fra før")
    DECLINED = "declined", _("Ikke tatt inn")


LIFECYCLE = Lifecycle(
    accept=Step({ProposalStatus.PROPOSED}, ProposalStatus.ACCEPTED),
    merge=Step({ProposalStatus.PROPOSED}, ProposalStatus.MERGED),
    decline=Step({ProposalStatus.PROPOSED}, ProposalStatus.DECLINED),
)
TONES = {
    ProposalStatus.PROPOSED: "info",
    ProposalStatus.ACCEPTED: "success",
    ProposalStatus.MERGED: "success",
    ProposalStatus.DECLINED: "neutral",
}
