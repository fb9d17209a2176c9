"""How does an agency change its usual answers? What is out already stays as it is."""

from django.db import transaction

from portal.access.rules import Action, require
from portal.foundation.audit import record


@transaction.atomic
def change_defaults(*, defaults, by):
    """`defaults`: the row with its new answers, from `defaults_of`."""
    require(by, Action.EDIT_AGENCY, defaults.agency)
    defaults.save()
    record(defaults.agency, "agency.posting_defaults_changed", by=by, agency=str(defaults.agency.public_id))
    return defaults
