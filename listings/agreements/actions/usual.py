"""How does an agency change what it usually answers? Agreements that are made already stay as they are."""

from django.db import transaction

from listings.agencies.models import Agency
from portal.access.rules import Action, require
from portal.foundation.audit import record
from portal.foundation.textcheck import refuse_birth_number

from ..terms.usual import USUAL, usual_in
from ..terms.values import as_kept
from ..usual import usual_terms_of


@transaction.atomic
def change_usual_terms(*, agency, by, new):
    """`new`: values by the code of their field; empty ones are not decided. Raises ValidationError."""
    require(by, Action.EDIT_AGENCY, agency)
    terms = usual_in({code: as_kept(value) for code, value in new.items()}, USUAL)
    for value in terms.values():
        refuse_birth_number(str(value))
    Agency.objects.select_for_update().get(pk=agency.pk)  # one at a time, so that the agency has one row
    usual = usual_terms_of(agency)
    if terms == usual.terms:
        return usual
    usual.terms = terms
    usual.save()
    record(agency, "agency.usual_terms_changed", by=by, agency=str(agency.public_id))
    return usual
