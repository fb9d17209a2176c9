"""Which mail to an invited person brings the last day to answer, and which takes it out of her calendar?

Not who invites her to what: whoever reads her calendar is not to know that she is asked away.
"""

from django.utils.translation import gettext as _

from portal.foundation.calendar_files import Deadline, deadline_file, no_deadline_file
from portal.foundation.message_kinds import bring_files

from ..models import Invitation
from .status import State


def last_day(person, context):
    return [deadline_file(each) for each in deadlines_of(person, context)]


def no_last_day(person, context):
    return [no_deadline_file(each) for each in deadlines_of(person, context)]


def deadlines_of(person, context):
    """The day of one never moves; the number grows once, when nobody can answer it any more."""
    for invitation in Invitation.objects.filter(public_id=context["id"], person=person):
        yield Deadline(
            thing=str(invitation.public_id),
            code="reply_by",
            day=invitation.reply_by,
            words=_("Frist for å svare i Utvekslingsportalen"),
            number=int(invitation.status != State.OPEN),
            path=invitation.get_absolute_url(),
        )


bring_files("invitation_received", last_day)
bring_files("invitation_runs_out", last_day)
bring_files("invitation_ended", no_last_day)
