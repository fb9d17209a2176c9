"""What happened, and who did it? Verbs announce it here; privacy keeps it, and tells it in the apps' own words."""

from collections.abc import Callable

from django.dispatch import Signal

recorded = Signal()

SENTENCES: dict[str, str] = {}
"""What each event is called for people; one without words is shown by its code."""
GROUPS: dict[str, list[str]] = {}
"""The events of each app, by the name of the group."""
_namers: list[Callable] = []


def record(thing, event, *, by=None, agency=None, **facts):
    """Announce that `event` happened to `thing`. `agency` is a public id; `facts` hold no personal data."""
    recorded.send(sender=type(thing), thing=thing, event=event, by=by, agency=agency, facts=facts)


def describe(group, sentences):
    """An app gives its events words, in its events.py."""
    SENTENCES.update(sentences)
    GROUPS.setdefault(group, []).extend(sentences)


def register_agency_names(namer):
    """`namer(public_ids)` gives a dict from public id to name; from None, all that may be chosen among."""
    _namers.append(namer)
    return namer


def agency_names(public_ids=None):
    return {key: name for namer in _namers for key, name in namer(public_ids).items()}
