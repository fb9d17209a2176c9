"""Which mail to a manager brings the last day to answer, and which takes it out of her calendar?

Never with the link of the mail, which opens the question for whoever has it.
"""

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from portal.foundation.calendar_files import Deadline, deadline_file, no_deadline_file
from portal.foundation.message_kinds import bring_files

from .models import Approval


def last_day(person, context):
    return [deadline_file(each) for each in deadlines_of(person, context)]


def no_last_day(person, context):
    return [no_deadline_file(each) for each in deadlines_of(person, context)]


def deadlines_of(person, context):
    """The number grows with each step, so with each that moves the day. Nothing of a question that is gone."""
    for approval in Approval.objects.filter(public_id=context["id"]):
        yield Deadline(
            thing=str(approval.public_id),
            code="reply_by",
            day=timezone.localdate(approval.expires_at),
            words=_("Frist for å svare en ansatt som vil hospitere i %(host)s") % {"host": approval.host},
            number=approval.history.count(),
            path=reverse("approvals:asked", args=[approval.public_id]) if person else "",
        )


bring_files("approval_asked", last_day)
bring_files("approval_off", no_last_day)
