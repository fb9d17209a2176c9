"""How does a change reach the engines? Rows in the change's own transaction; the follower hears after the commit."""

from .delivery import catch_up, deliver, is_due
from .following import differences, refresh, refresh_all
from .rebuilding import AlreadyRunning, fill_anew, running
from .reconciling import ended, reconcile

__all__ = [
    "AlreadyRunning",
    "catch_up",
    "deliver",
    "differences",
    "ended",
    "fill_anew",
    "is_due",
    "reconcile",
    "refresh",
    "refresh_all",
    "running",
]
