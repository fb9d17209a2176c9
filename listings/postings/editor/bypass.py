"""What if something publishes or unpublishes a posting without asking us, such as a parent page with its subpages?

The state follows or the page goes back, so that a row never says one thing and the page another.
"""

from wagtail.signals import page_published, page_unpublished

from ..actions.ending import follow_unpublishing
from ..models import PostingPage
from ..status import FINDABLE, UNPUBLISHED


def published(sender, instance, **kwargs):
    PostingPage.objects.filter(pk=instance.pk, status__in=UNPUBLISHED).update(live=False)


def unpublished(sender, instance, **kwargs):
    if instance.status in FINDABLE:
        follow_unpublishing(posting=instance)
    PostingPage.objects.filter(pk=instance.pk, published_at__isnull=False).update(live=True)


def connect():
    page_published.connect(published, sender=PostingPage)
    page_unpublished.connect(unpublished, sender=PostingPage)
