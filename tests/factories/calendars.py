"""What another program reads in the calendar file of a letter: `deadline_in(letter)` gives its one event, with the
method of the calendar beside it; `events_in(letter)` all by method and code, and `events_of(text)` those of a file."""

import vobject


def deadline_in(letter):
    [(method, calendar)] = calendars_in(letter)
    [event] = calendar.vevent_list
    return method, event


def events_in(letter):
    return {method: by_code(calendar) for method, calendar in calendars_in(letter)}


def events_of(text):
    return by_code(vobject.readOne(text))


def by_code(calendar):
    return {event.uid.value.rpartition("-")[2].partition("@")[0]: event for event in calendar.vevent_list}


def calendars_in(letter):
    for part in calendar_parts(letter):
        calendar = vobject.readOne(part.get_payload(decode=True).decode())
        assert part.get_param("method") == calendar.method.value
        yield calendar.method.value, calendar


def calendar_parts(letter):
    return [one for one in letter.message().walk() if one.get_content_type() == "text/calendar"]
