"""How do a whole day and an hour go into a calendar, and the last day to answer something with a mail?

The same event has the same id each time, and a later number when it has moved: a calendar then moves it instead of
having two. A deadline is private there, because people share their calendars: it says what is to be done, and for whom
stands behind its link.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from django.conf import settings
from django.utils import timezone
from icalendar import Calendar, Event

from .message_kinds import File

PUBLISH, CANCEL = "PUBLISH", "CANCEL"
A_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Deadline:
    """`thing`: the public id of what is to be answered; `number`: a later one each time the day has moved. `path`: of
    the portal, to a page for the signed-in; never a link that opens something for whoever has it."""

    thing: str
    code: str
    day: date
    words: str
    number: int = 0
    path: str = ""


@dataclass(frozen=True)
class Meeting:
    """With an hour. `thing`, `code`, `number` and `path` as of a Deadline; `place` is where it is."""

    thing: str
    code: str
    begins: datetime
    ends: datetime
    words: str
    place: str
    number: int = 0
    path: str = ""


def whole_day(uid, day, words, number, address=""):
    made = event_with(uid, words, number, address)
    made.add("dtstart", day)
    made.add("dtend", day + A_DAY)
    made.add("transp", "TRANSPARENT")
    return made


def event_with(uid, words, number, address):
    made = Event()
    made.add("uid", f"{uid}@utvekslingsportalen")
    made.add("dtstamp", timezone.now())
    made.add("sequence", number)
    made.add("summary", words)
    if address:
        made.add("url", address)
    return made


def called_off(event):
    """A calendar that has the event takes it out, or strikes it through."""
    event.add("status", "CANCELLED")
    return event


def calendar_with(events, method=PUBLISH):
    """iCalendar, as bytes."""
    calendar = Calendar()
    calendar.add("prodid", "-//Utvekslingsportalen//NO")
    calendar.add("version", "2.0")
    calendar.add("method", method)
    for event in events:
        calendar.add_component(event)
    return calendar.to_ical()


def deadline_file(deadline):
    return file_of(deadline, event_of(deadline), PUBLISH)


def no_deadline_file(deadline):
    """Takes out of the calendar what an earlier mail brought."""
    return file_of(deadline, called_off(event_of(deadline)), CANCEL)


def event_of(deadline):
    made = whole_day(uid_of(deadline), deadline.day, deadline.words, deadline.number, address_of(deadline.path))
    made.add("class", "PRIVATE")
    return made


def meeting_file(meeting):
    return file_of(meeting, meeting_event(meeting), PUBLISH, "samtale")


def no_meeting_file(meeting):
    return file_of(meeting, called_off(meeting_event(meeting)), CANCEL, "samtale")


def meeting_event(meeting):
    made = event_with(uid_of(meeting), meeting.words, meeting.number, address_of(meeting.path))
    return placed(with_hours(made, meeting.begins, meeting.ends), meeting.place)


def with_hours(event, begins, ends):
    """In UTC, which every calendar knows without being told of Norway's winter and summer."""
    event.add("dtstart", begins.astimezone(UTC))
    event.add("dtend", ends.astimezone(UTC))
    return event


def placed(event, place):
    """Where one meets, is not for all who see the calendar."""
    event.add("location", place)
    event.add("class", "PRIVATE")
    return event


def uid_of(thing):
    return f"{thing.thing}-{thing.code}"


def address_of(path):
    return settings.PORTAL_ADDRESS.rstrip("/") + path if path else ""


def file_of(dated, event, method, name="svarfrist"):
    """By a name of its own, so that of several in one mail about the same thing the last is brought."""
    content = calendar_with([event], method).decode()
    return File(f"{name}-{str(dated.thing)[:8]}.ics", f"text/calendar; method={method}", content)
