"""Which changes end a share? It must be gone with what it stood on, and not come back by itself."""

from django.db.models.signals import post_save
from django.dispatch import receiver

from listings.agencies.models import Agency
from listings.postings.signals import posting_changed, posting_closed, posting_published

from .actions import end
from .models import PublicShare
from .obstacles import obstacle
from .signals import sharing_turned_off
from .status import Ending


@receiver([posting_changed, posting_closed, posting_published])
def posting_moved(sender, posting, **kwargs):
    for share in PublicShare.objects.on().filter(posting=posting):
        end_if_hindered(share, posting)


@receiver(post_save, sender=Agency)
def agency_saved(instance, **kwargs):
    """Suspended, closed, or sharing turned off: everything of the agency's goes at once."""
    if instance.is_active and instance.allows_public_sharing:
        return
    shares = list(PublicShare.objects.on().of(instance).select_related("posting__agency"))
    why = Ending.TURNED_OFF if instance.is_active else Ending.AGENCY_OUT
    for share in shares:
        end(share=share, why=why)
    if shares and why == Ending.TURNED_OFF:
        sharing_turned_off.send(sender=Agency, agency=instance, number=len(shares))


def end_if_hindered(share, posting):
    if hindrance := obstacle(posting):
        end(share=share, why=hindrance.ending)
