"""Where can a mail be on its way, and why is it still there?"""

from django.db import models
from django.utils.translation import gettext_lazy as _


class State(models.TextChoices):
    WAITING = "waiting", _("Venter")
    CLAIMED = "claimed", _("Hentet for sending")
    HANDING_OVER = "handing_over", _("Overleveres nå")
    SENT = "sent", _("Sendt")
    UNCERTAIN = "uncertain", _("Kanskje sendt")
    FAILED = "failed", _("Gitt opp")
    STOPPED = "stopped", _("Ikke ønsket lenger")


ON_ITS_WAY = frozenset({State.WAITING, State.CLAIMED, State.HANDING_OVER})
DONE = frozenset({State.SENT, State.STOPPED})
RETRIABLE = frozenset({State.WAITING, State.FAILED, State.UNCERTAIN})

TONES = {State.FAILED: "danger", State.UNCERTAIN: "warning", State.WAITING: "info"}


class Reason(models.TextChoices):
    """Never in the server's own words: they name the receiver."""

    NO_CONTACT = "no_contact", _("Fikk ikke kontakt med e-postserveren")
    REFUSED = "refused", _("E-postserveren tok ikke imot e-posten")
    BROKEN_TEXT = "broken_text", _("Teksten lot seg ikke lage")
    NO_ANSWER = "no_answer", _("E-postserveren fikk e-posten, men svarte ikke")
    INTERRUPTED = "interrupted", _("Portalen stanset mens e-posten ble overlevert")
