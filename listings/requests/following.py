"""When do unanswered requests end by themselves, and when is it told that what was settled is out as a posting?"""

from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver

from listings.agencies.models import Agency
from listings.agencies.status import SHUT
from listings.postings.signals import posting_closed, posting_published

from .actions import end_of_agency, end_requests
from .models import Request, RequestChange
from .places import reaches
from .signals import request_placed
from .status import Event, Status


@receiver(posting_closed)
def on_posting_closed(sender, posting, **kwargs):
    end_requests(posting=posting)


@receiver(posting_published)
def on_posting_published(sender, posting, **kwargs):
    settled = Request.objects.filter(about=posting, status=Status.SETTLED).with_facts()
    for request in settled:
        placed = request.history.filter(event=Event.PLACE).last()
        if placed and reaches(posting, request.owner):
            request_placed.send(sender=Request, request=request, change=placed)


@receiver(post_save, sender=Agency)
def on_agency_saved(instance, **kwargs):
    if instance.status in SHUT:
        end_of_agency(agency=instance)


@receiver(post_delete, sender=Request)
def on_deleted(sender, instance, **kwargs):
    """A posting that is deleted is taken down first, and so ends its requests after what is to go was gathered."""
    RequestChange.objects.filter(request=instance.pk).delete()
