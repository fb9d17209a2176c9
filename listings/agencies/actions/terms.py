"""How does an agency say yes to the terms? One of its administrators does, to the words that were shown."""

from django.db import transaction

from portal.access.rules import Action, require
from portal.privacy.statements.actions import acknowledge


@transaction.atomic
def accept_terms(*, agency, statement, by):
    """Twice is as once. Raises StepNotAllowed when there is a newer version."""
    require(by, Action.ACCEPT_TERMS, agency)
    subject = str(agency.public_id)
    return acknowledge(statement=statement, subject=subject, by=by, agency=subject)
