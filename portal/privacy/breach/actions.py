"""What is done when it must be known whom a breach concerns?"""

from django.db import transaction

from portal.access.rules import Action, require
from portal.foundation.audit import record

from .affected import Affected, affected


@transaction.atomic
def find_affected(*, by, happened, codes, agency="") -> Affected:
    """The log tells who asked and why: the list is itself much about many."""
    require(by, Action.LIST_AFFECTED)
    found = affected(codes, agency)
    record(by, "breach.listed", by=by, agency=agency or None, why=happened, tables=sorted(codes), people=found.number)
    return found
