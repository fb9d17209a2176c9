"""How were words read when the searches were last held against the postings, and when was that?"""

from datetime import datetime

from django.utils import timezone

from ..engines.database import storing
from ..language import version
from ..models import Upkeep

LOOK = Upkeep.Chore.LOOK


def read_otherwise() -> datetime | None:
    """The moment of the latest look, when words are read in another way now."""
    first = {"ended": timezone.now(), "told": {"version": version()}}
    row, _is_new = Upkeep.objects.get_or_create(chore=LOOK, defaults=first)
    return None if row.told["version"] == version() and can_be_read_now() else row.ended


def can_be_read_now() -> bool:
    """Whether the documents hold words as the searches ask for them. Else they are about to be written anew."""
    return storing.are_current("posting")


def looked(began: datetime) -> None:
    Upkeep.objects.filter(chore=LOOK).update(ended=began, told={"version": version()})
