"""When do unanswered requests end by themselves? With their posting, or when one of the agencies is out."""

from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver

from listings.agencies.models import Agency
from listings.agencies.status import SHUT
from listings.postings.signals import posting_closed

from .actions import end_of_agency, end_requests
from .models import Request, RequestChange


@receiver(posting_closed)
def on_posting_closed(sender, posting, **kwargs):
    end_requests(posting=posting)


@receiver(post_save, sender=Agency)
def on_agency_saved(instance, **kwargs):
    if instance.status in SHUT:
        end_of_agency(agency=instance)


@receiver(post_delete, sender=Request)
def on_deleted(sender, instance, **kwargs):
    """A posting that is deleted is taken down first, and so ends its requests after what is to go was gathered."""
    RequestChange.objects.filter(request=instance.pk).delete()
