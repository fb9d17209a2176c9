"""How does a person keep what she has written, until her manager has said yes?"""

from django.db import transaction
from django.utils import timezone

from portal.access.rules import Action, require
from portal.foundation.textcheck import refuse_birth_number

from ..models import InterestDraft


@transaction.atomic
def keep_draft(*, posting, by, message, ask_again=False, says_proposed=False):
    """Nobody else reads it, so nothing is recorded. The last one stands."""
    require(by, Action.SEND_INTEREST, posting)
    refuse_birth_number(message)
    words = {"message": message, "ask_again": ask_again, "says_proposed": says_proposed, "saved_at": timezone.now()}
    return InterestDraft.objects.update_or_create(person=by, posting=posting, defaults=words)[0]


def forget_draft(posting, person):
    """It has been sent."""
    InterestDraft.objects.filter(posting=posting, person=person).delete()
