"""What becomes of agreements when an agency is no more, and has become part of no other, or when the one who was to go
gives up the place?

What is signed by all stands: the other agency and the person hold it, and the other agency may cancel it. Then the
place is not hers to give up (giving_up.py).
"""

from django.db.models.signals import post_save
from django.dispatch import receiver
from django.utils.translation import gettext as _

from listings.agencies.models import Agency
from listings.agencies.status import AgencyStatus
from listings.applications.signals import place_given_up

from .actions.ending import end_agreements, lapse_amendments
from .models import Agreement, Amendment
from .status import WRITTEN


@receiver(post_save, sender=Agency)
def on_agency_saved(instance, **kwargs):
    if instance.status == AgencyStatus.CLOSED and instance.successor_id is None:
        its = Agreement.objects.of(instance)
        end_agreements(rows=its.filter(status__in=WRITTEN), text=_("Virksomheten er lagt ned."))
        lapse_amendments(rows=Amendment.objects.open().filter(agreement__in=its))


@receiver(place_given_up)
def on_place_given_up(sender, application, change, **kwargs):
    """What she wrote with it is to the host alone."""
    rows = Agreement.objects.filter(application=application, status__in=WRITTEN)
    end_agreements(rows=rows, text=_("Hospitanten har gitt fra seg plassen."), by=change.by)
