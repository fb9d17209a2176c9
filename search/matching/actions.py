"""How is a posting taken out of a person's suggestions, and put back?"""

from django.db import transaction

from portal.access.rules import Action, require

from .models import SetAside


@transaction.atomic
def set_aside(*, posting, reason, by):
    """Twice is as once; the latest reason stands."""
    require(by, Action.SET_ASIDE_POSTING, posting)
    SetAside.objects.update_or_create(person=by, posting=posting, defaults={"reason": reason})


def put_back(*, posting_id, by):
    """Also a posting that she may see no longer."""
    SetAside.objects.of(by).filter(posting=posting_id).delete()
