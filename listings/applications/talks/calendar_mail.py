"""Which mail brings a talk into the calendar, and which takes it out?

As an event that names neither the agency nor the candidate: people share their calendars. Where it is, stands there,
for one must find it; the event is private, and what anybody wrote stays in the portal.
"""

from django.urls import reverse
from django.utils.translation import gettext as _

from portal.foundation.calendar_files import Meeting, meeting_file, no_meeting_file
from portal.foundation.message_kinds import bring_files

from ..models import Talk


def code_of(talk):
    """Another than that of a talk which has been, so that the one does not take the place of the other. One that was
    called off keeps it: of a mail that has not gone yet, only the last goes."""
    return f"talk{talk.earlier + 1}" if talk.earlier else "talk"


def meeting_of(talk, path):
    return Meeting(
        thing=str(talk.application.public_id),
        code=code_of(talk),
        begins=talk.starts,
        ends=talk.ends,
        words=_("Samtale avtalt i Utvekslingsportalen"),
        place=talk.place,
        number=talk.number,
        path=path,
    )


def file_for(person, talk):
    """With the way to the reader's own page about it."""
    application = talk.application
    is_hers = person.pk == application.person_id
    own = application.get_absolute_url()
    path = own if is_hers else reverse("applications:candidate", args=[application.public_id])
    return (meeting_file if talk.called_off_at is None else no_meeting_file)(meeting_of(talk, path))


def talk_told(person, context, number):
    """As it stood then; what has changed since, has a mail of its own."""
    talks = Talk.objects.select_related("application").filter(application__public_id=context["id"], number=number)
    return [file_for(person, talk) for talk in talks]


def talk_in(person, context):
    return talk_told(person, context, context["number"])


def talk_out(person, context):
    """With the mail of a step that ended it."""
    return talk_told(person, context, context["talk"]) if "talk" in context else []


def talk_off(person, context):
    return talk_in(person, context) if context["news"] == "withdrawn" else []


bring_files("talk_set", talk_in)
bring_files("talk_off", talk_in)
bring_files("talk_news", talk_off)
bring_files("stage_offered", talk_out)
bring_files("stage_turned_down", talk_out)
