"""What is noted beside an agreement: that the own manager has said yes, and that an agency has archived it?"""

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from listings.postings.permissions import written_agencies
from portal.access.rules import Action
from portal.foundation.lifecycle import StepNotAllowed
from portal.foundation.textcheck import refuse_birth_number

from .. import signals
from ..amended import version_to_sign
from ..approval import Word, check_may_tell, word_of_manager
from ..status import AGENCIES, HELD, Event
from .stepping import announce, held_for, note


@transaction.atomic
def say_manager_agreed(*, agreement, by, text="", read=None):
    """The sending agency says so, for the manager who has been asked outside the portal, of the terms as they stand.

    `read`: the number of the version that was shown. Raises ValidationError where the manager is asked in the portal,
    and where the words are others now.
    """
    held = held_for(agreement, Action.SAY_MANAGER_AGREED, by)
    if not may_be_told(held):
        raise StepNotAllowed
    version = version_to_sign(held)
    if read not in (None, version.number):
        raise ValidationError(_("Vilkårene er endret etter at du åpnet siden. Les dem på nytt først."), code="changed")
    check_may_tell(held, version.terms)
    return announce(signals.agreement_moved, held, change=note(held, Event.MANAGER, by, text, version.number))


def may_be_told(held):
    """While the answer still counts for something: until all have signed, or a change that waits for signatures."""
    waits = held.is_written or held.waiting is not None
    return waits and word_of_manager(held, version_to_sign(held).terms) != Word.YES


@transaction.atomic
def confirm_archived(*, agreement, by, reference):
    """For her own agency; after both, and three years, the copy here may go."""
    held = held_for(agreement, Action.ARCHIVE_AGREEMENT, by)
    hers = [side for side in AGENCIES if held.agency_on(side).pk in written_agencies(by)]
    done = set(held.archivings.values_list("party", flat=True))
    side = next((side for side in hers if side not in done), None)
    if held.status not in HELD and held.in_force_at is None or side is None:
        raise StepNotAllowed
    refuse_birth_number(reference)
    try:
        with transaction.atomic():
            held.archivings.create(party=side, reference=reference, by=by)
    except IntegrityError:
        raise StepNotAllowed from None
    note(held, Event.ARCHIVE, by)
    return held
