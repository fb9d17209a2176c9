"""How is a posting marked, and the mark taken away?"""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from portal.access.rules import Action, require

from ..limits import MOST_FAVOURITES
from ..models import Favourite
from .searches import one_at_a_time


@transaction.atomic
def mark(*, posting, by):
    """Twice is as once. Raises ValidationError at the limit."""
    require(by, Action.MARK_POSTING, posting)
    one_at_a_time(by)
    mine = Favourite.objects.of(by)
    if mine.filter(posting=posting).exists():
        return
    if mine.count() >= MOST_FAVOURITES:
        raise ValidationError(too_many(), code="too_many")
    Favourite.objects.create(person=by, posting=posting)


def too_many():
    return _("Du har merket %(most)s utlysninger, og flere er det ikke plass til. Fjern en du ikke trenger.") % {
        "most": MOST_FAVOURITES
    }


def unmark(*, posting_id, by):
    """Also of a posting that she may see no longer."""
    Favourite.objects.of(by).filter(posting=posting_id).delete()
