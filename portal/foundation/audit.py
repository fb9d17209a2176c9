"""What happened, and who did it? Verbs announce it here; privacy keeps it."""

from django.dispatch import Signal

recorded = Signal()


def record(thing, event, *, by=None, agency=None, **facts):
    """Announce that `event` happened to `thing`. `agency` is a public id; `facts` hold no personal data."""
    recorded.send(sender=type(thing), thing=thing, event=event, by=by, agency=agency, facts=facts)
