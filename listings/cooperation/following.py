"""When does a cooperation agreement end by itself? When one of the two is no more."""

from django.db.models.signals import post_save
from django.dispatch import receiver
from django.utils.translation import gettext as _

from listings.agencies.models import Agency
from listings.agencies.status import AgencyStatus

from .actions.ending import stop
from .actions.stepping import locked
from .models import Cooperation


@receiver(post_save, sender=Agency)
def on_agency_saved(instance, **kwargs):
    if instance.status == AgencyStatus.CLOSED:
        for held in locked(Cooperation.objects.live().of(instance)):
            stop(held, _("Virksomheten er lagt ned."))
