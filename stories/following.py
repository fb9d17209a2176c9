"""What happens around a story in Wagtail? Receivers of its signals, and of a person's erasure."""

from django.contrib.auth import get_user_model
from django.db.models.signals import post_delete, pre_delete
from django.dispatch import receiver
from wagtail.signals import page_published, page_unpublished

from portal.notifications.models import Mail, Message
from portal.translation.segments import translation_into

from .actions import (
    follow_erasure,
    follow_publishing,
    follow_unpublishing,
    forget_in_log,
    forget_pictures,
    take_down,
)
from .models import Consent, Experience, Recommendation, StoryPage

SHARED = ("is_public", "is_featured", "featured_place", "review_on")
"""What an editor decides once for all written forms."""


@receiver(page_published, sender=StoryPage)
def published(sender, instance, **kwargs):
    if translation_into(instance) is None and instance.alias_of_id is None:
        same = StoryPage.objects.filter(translation_key=instance.translation_key).exclude(pk=instance.pk)
        same.update(**{name: getattr(instance, name) for name in SHARED})
    revision = kwargs.get("revision")
    follow_publishing(page=instance, by=revision.user if revision else None)


@receiver(page_unpublished, sender=StoryPage)
def unpublished(sender, instance, **kwargs):
    follow_unpublishing(page=instance)


@receiver(pre_delete, sender=Experience)
def author_erased(sender, instance, **kwargs):
    """What she told goes with her, and what was made of it: without her yes nobody may bring it out again."""
    if instance.picture:
        instance.picture.delete(save=False)
    forget_pictures(instance)
    if instance.story:
        take_down(key=instance.story.translation_key)
        for page in StoryPage.objects.filter(translation_key=instance.story.translation_key):
            page.delete()
            forget_in_log(page)
    if instance.recommendation:
        instance.recommendation.delete()
    forget_messages(instance)


def forget_messages(experience):
    """Its title is hers, and stands in what editors and those who are named were told."""
    about = [experience.public_id, *experience.consents.values_list("public_id", flat=True)]
    told = Message.objects.filter(context__id__in=[str(key) for key in about])
    mails = [key for key in told.values_list("mail", flat=True) if key]
    told.delete()
    Mail.objects.filter(pk__in=mails, messages=None).delete()


@receiver(pre_delete, sender=Recommendation)
def recommendation_deleted(sender, instance, **kwargs):
    """Whether she takes it back, is erased, or an editor deletes it."""
    forget_in_log(instance)


@receiver(post_delete, sender=StoryPage)
def story_deleted(sender, instance, **kwargs):
    """Who was named in it, is kept as long as it is there in some written form."""
    if not StoryPage.objects.filter(translation_key=instance.translation_key).exists():
        Consent.objects.filter(story_key=instance.translation_key, experience=None).delete()


@receiver(pre_delete, sender=get_user_model())
def named_erased(sender, instance, **kwargs):
    follow_erasure(person=instance)
