"""How does the portal ask for a yes in new words, and how is it given?"""

from django.db import transaction

from portal.access.rules import Action, require
from portal.foundation.audit import record
from portal.foundation.lifecycle import StepNotAllowed

from .models import Acknowledgement, Statement


@transaction.atomic
def publish_statement(*, kind, by, seen, **words):
    """The next version, which asks everybody anew. `seen`: the version that stood when the words were written.

    Raises StepNotAllowed when somebody else has published one since.
    """
    require(by, Action.WRITE_STATEMENTS)
    standing = Statement.objects.of(kind).select_for_update().first()
    number = standing.version if standing else 0
    if seen != number:
        raise StepNotAllowed
    made, is_new = Statement.objects.get_or_create(kind=kind, version=number + 1, defaults=words | {"published_by": by})
    if not is_new:
        raise StepNotAllowed
    record(made, "statement.published", by=by, kind=kind, version=made.version)
    return made


@transaction.atomic
def acknowledge(*, statement, subject, by, agency=None):
    """Whoever calls has asked whether she may. Twice is as once; of an older version it is refused."""
    if Statement.objects.of(statement.kind).first() != statement:
        raise StepNotAllowed
    row, is_new = Acknowledgement.objects.get_or_create(statement=statement, subject=subject, defaults={"by": by})
    if is_new:
        facts = {"kind": statement.kind, "version": statement.version}
        record(row, "statement.acknowledged", by=by, agency=agency, **facts)
    return row
