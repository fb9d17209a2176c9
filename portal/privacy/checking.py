"""Is the audit log whole? Asked by the command, the daily job and an administrator; the answer is kept."""

from dataclasses import dataclass
from itertools import islice

from .chain import anchors
from .chain.verifying import verify
from .models import AuditEntry, Proof

RULE = "audit.verified"
MOST_FAULTS = 50
"""Who has changed one entry tells enough; ten thousand lines help nobody."""


@dataclass(frozen=True)
class Checked:
    """`end` is the line to keep elsewhere."""

    count: int
    faults: list
    end: str


def check_log():
    faults = list(islice(verify(), MOST_FAULTS))
    Proof.objects.create(rule=RULE, count=len(faults))
    *_before, end = ["", *anchors.lines()]
    return Checked(AuditEntry.objects.linked().count(), faults, end)


def last_check():
    return Proof.objects.newest_of(RULE)
