"""How does an agreement begin? From an interest that was said yes to."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import override

from listings.applications.models import Application
from portal.access.rules import Action, require

from .. import signals
from ..models import Agreement
from ..prefilling import first_terms
from ..status import Event
from ..terms.values import as_day
from .stepping import announce, note


class AlreadyMade(ValidationError):
    """Carries the one that stands."""

    def __init__(self, agreement):
        super().__init__(_("Det finnes allerede en avtale for denne interessemeldingen."), code="made")
        self.agreement = agreement


@transaction.atomic
def make_agreement(*, application, by):
    """A draft of the receiving agency's, with what is known filled in. Raises AlreadyMade."""
    rows = Application.objects.select_for_update(of=("self",)).with_facts()
    application = rows.get(pk=application.pk)
    require(by, Action.MAKE_AGREEMENT, application)
    if stands := Agreement.objects.standing().filter(application=application).first():
        raise AlreadyMade(stands)
    with override(application.posting.language):
        terms = first_terms(application)
    made = Agreement.objects.create(
        application=application,
        person=application.person,
        sending=application.home_agency,
        receiving=application.posting.agency,
        language=application.posting.language,
        made_by=by,
        **facts_for_lists(terms),
    )
    made.versions.create(number=made.version, terms=terms, by=by)
    return announce(signals.agreement_moved, made, change=note(made, Event.MAKE, by))


def facts_for_lists(terms):
    days = {name: as_day(terms[name]) for name in ("starts", "ends")}
    return days | {"percentage": terms["percentage"] or None}
