"""How does a saved search stand?"""

from django.db import models
from django.utils.translation import gettext_lazy as _


class State(models.TextChoices):
    WATCHED = "watched", _("Vi sier fra")
    PAUSED = "paused", _("På pause")
    RESTS = "rests", _("Må ses over")
    ENDED = "ended", _("Gått ut")


TONES = {State.WATCHED: "success", State.RESTS: "warning", State.ENDED: "warning"}


def state_of(search, kept) -> State:
    """`kept` is what the search asks for today; without all that it asked for, it rests (reading.read_kept)."""
    if search.has_ended:
        return State.ENDED
    if search.is_paused:
        return State.PAUSED
    return State.RESTS if kept.is_wider else State.WATCHED
