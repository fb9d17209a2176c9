"""What have those whom a visitor can be been told, as if they had been here all the time? In the portal alone."""

from datetime import timedelta

from django.utils import timezone

from listings.applications.models import Application, StageChange
from listings.applications.status import Stage
from listings.applications.telling import facts
from listings.postings.owners import those_to_tell
from portal.foundation.message_kinds import Rhythm
from portal.notifications.models import Message

from . import files, ledger
from .people import by_email

TO_PERSON = {
    Stage.RECEIVED: "interest_sent",
    Stage.ASSESSING: "stage_changed",
    Stage.INTERVIEW: "stage_changed",
    Stage.OFFERED: "stage_offered",
    Stage.NOT_SELECTED: "stage_turned_down",
}
TO_AGENCY = {
    Stage.RECEIVED: "interest_received",
    Stage.WITHDRAWN: "interest_withdrawn",
    Stage.ACCEPTED: "interest_answered",
    Stage.DECLINED: "interest_answered",
}
NEW = timedelta(days=10)


def fill_notices():
    here = {person.pk for row in files.rows("people") if (person := by_email(row["email"]))}
    made = [application.pk for application in ledger.all_made("application")]
    applications = Application.objects.with_facts().in_bulk(made)
    for change in StageChange.objects.filter(application__in=made).order_by("at", "pk"):
        application = applications[change.application_id]
        for kind, person in told_of(change, application):
            if person.pk in here:
                told = (change, application, kind, person)
                ledger.once(f"notice:{change.pk}:{person.pk}", lambda told=told: notice(*told))


def told_of(change, application):
    if change.status in TO_PERSON:
        yield TO_PERSON[change.status], application.person
    if change.status in TO_AGENCY:
        yield from ((TO_AGENCY[change.status], contact) for contact in those_to_tell(application.posting))


def notice(change, application, kind, person):
    is_new = change.at > timezone.now() - NEW
    made = Message.objects.create(
        key=f"demo:{change.pk}:{person.pk}",
        kind=kind,
        person=person,
        context=facts(application) | {"status": change.status},
        rhythm=Rhythm.NEVER,
        read_at=None if is_new else change.at,
    )
    Message.objects.filter(pk=made.pk).update(created_at=change.at)
    return made
