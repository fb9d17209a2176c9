"""Whom does an agency let sign for it?"""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from listings.postings.permissions import written_agencies
from portal.access.rules import Action
from portal.foundation.audit import record
from portal.foundation.lifecycle import StepNotAllowed
from portal.foundation.textcheck import refuse_birth_number

from .. import signals
from ..members import members_of
from ..progress import is_to_choose
from .stepping import announce, held_for


@transaction.atomic
def choose_signatory(*, agreement, by, party, person, authority):
    """Until she has signed. `authority`: what gives her the right to bind the agency. Raises ValidationError."""
    held = held_for(agreement, Action.CHOOSE_SIGNATORY, by)
    agency = held.agency_on(party)
    if agency is None or agency.pk not in written_agencies(by):
        raise ValidationError(_("Du kan bare velge for din egen virksomhet."), code="party")
    if not is_to_choose(held, party):
        raise StepNotAllowed
    check_person(held, agency, party, person)
    refuse_birth_number(authority)
    facts = {"person": person, "authority": authority, "chosen_by": by}
    signatory = held.signatories.update_or_create(party=party, defaults=facts)[0]
    record(held, "agreement.signatory", by=by, agency=str(agency.public_id))
    return announce(signals.signatory_chosen, held, signatory=signatory)


def check_person(held, agency, party, person):
    if person is None or not members_of(agency).filter(pk=person.pk).exists():
        raise ValidationError({"person": _("Velg en som hører til virksomheten.")})
    if person.pk == held.person_id:
        raise ValidationError({"person": _("Hospitanten kan ikke signere for virksomheten.")})
    if held.signatories.exclude(party=party).filter(person=person).exists():
        raise ValidationError({"person": _("Den samme kan ikke signere for begge virksomhetene.")})
