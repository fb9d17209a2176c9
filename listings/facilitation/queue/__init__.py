"""What is there to do for the facilitator? Each module tells of one kind of rows."""

from . import needs, outsiders, people, sign_ups, stalled
from .rows import Row
from .worklist import TABS, Worklist

__all__ = ["TABS", "Row", "Worklist", "needs", "outsiders", "people", "sign_ups", "stalled"]
