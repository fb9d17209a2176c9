"""By when is an evaluation answered, and is it time to remind somebody?"""

from enum import StrEnum

from .limits import ANSWER_WITHIN, FIRST_REMINDER, LAST_REMINDER, LEAST_TIME


class Which(StrEnum):
    FIRST = "first"
    LAST = "last"
    OVERDUE = "overdue"


def due_from(opened, agreed=None):
    """The agreement's own deadline holds when it leaves some time; else there are three weeks."""
    return agreed if agreed and agreed >= opened + LEAST_TIME else opened + ANSWER_WITHIN


def reminder_on(today, opened, due):
    """The latest that is due, so that nobody gets three at once after the job has been away; None before the first."""
    if today > due:
        return Which.OVERDUE
    if today >= due - LAST_REMINDER:
        return Which.LAST
    return Which.FIRST if today >= opened + FIRST_REMINDER else None
