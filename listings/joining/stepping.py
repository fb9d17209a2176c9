"""What do the verbs share? A request is held while it is moved; an agency is founded for it; the step is kept."""

from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext as _

from listings.agencies.actions import create_agency
from listings.agencies.founding import known_agency
from portal.foundation.audit import record
from portal.foundation.lifecycle import StepNotAllowed

from .models import JoinRequest


def hold(join_request):
    """Raises StepNotAllowed when it has been taken back or forgotten meanwhile."""
    held = JoinRequest.objects.select_for_update(of=("self",)).filter(pk=join_request.pk).first()
    if held is None:
        raise StepNotAllowed
    return held


def found(join_request, by, facts):
    """A new agency that is in. Raises ValidationError when it would be another than the one that was asked for."""
    if known_agency(facts.get("numbers", ()), facts["name_nb"]):
        raise ValidationError(_("Virksomheten er med allerede."), code="known")
    agency = create_agency(by=by, **facts)
    if not agency.is_active:
        raise ValidationError(_("Uten organisasjonsnummer er virksomheten ikke med ennå."), code="without_number")
    if not agency.has_address(join_request.email):
        raise ValidationError(
            _("%(address)s må ha et av domenene over."), code="domain", params={"address": join_request.email}
        )
    return agency


def settle(held, event, by=None):
    held.changed_at = timezone.now()
    held.answered_by = by
    held.save()
    about = {"agency": str(held.agency.public_id)} if held.agency else {}
    record(held, f"join_request.{event}", by=by, **about)
    return held
