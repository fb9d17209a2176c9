"""What do approvals announce? Receivers only write rows; delivery comes after commit."""

from django.dispatch import Signal

asked = Signal()  # approval, change: a manager is asked, or her agency is asked to confirm the address first
confirmed = Signal()  # approval, change: the address is the manager's; now she is asked
refused = Signal()  # approval, change: it is not
answered = Signal()  # approval, change: yes or no, for the first time or another than before
questioned = Signal()  # approval, change: the manager asks the person
replied = Signal()  # approval, change: the person has answered
forwarded = Signal()  # approval, change, deputy: a new question to somebody else stands for it
waits = Signal()  # approval, change, turn: whoever it waits for is reminded, the manager also for the second time
expired = Signal()  # approval, change: the time is over; `approval.ending` says whose turn it was
withdrawn = Signal()  # approval, change, before: by the person
ended = Signal()  # approval, change, before: with the person's place, the manager's, the posting or an agency
