"""What happens around a story in Wagtail? Receivers of its signals, and of a person's erasure."""

from django.contrib.auth import get_user_model
from django.db.models.signals import pre_delete
from wagtail.signals import page_published, page_unpublished

from portal.translation.segments import translation_into

from .actions import follow_erasure, follow_publishing, follow_unpublishing, take_down
from .models import Experience, StoryPage

SHARED = ("is_public", "is_featured", "featured_place", "review_on")
"""What an editor decides once for all written forms."""


def connect():
    page_published.connect(published, sender=StoryPage)
    page_unpublished.connect(unpublished, sender=StoryPage)
    pre_delete.connect(author_erased, sender=Experience)
    pre_delete.connect(named_erased, sender=get_user_model())


def published(sender, instance, **kwargs):
    if translation_into(instance) is None and instance.alias_of_id is None:
        same = StoryPage.objects.filter(translation_key=instance.translation_key).exclude(pk=instance.pk)
        same.update(**{name: getattr(instance, name) for name in SHARED})
    revision = kwargs.get("revision")
    follow_publishing(page=instance, by=revision.user if revision else None)


def unpublished(sender, instance, **kwargs):
    follow_unpublishing(page=instance)


def author_erased(sender, instance, **kwargs):
    """What she told goes with her, and what was made of it is no longer out. Her file goes too."""
    if instance.picture:
        instance.picture.delete(save=False)
    if instance.story:
        take_down(key=instance.story.translation_key)
    if instance.recommendation:
        type(instance.recommendation).objects.filter(pk=instance.recommendation_id).update(live=False)


def named_erased(sender, instance, **kwargs):
    follow_erasure(person=instance)
