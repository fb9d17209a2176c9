"""Which changes of people and their places does search follow? Who belongs nowhere is not found."""

from django.contrib.auth import get_user_model
from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver

from listings.agencies.models import Membership
from listings.profiles.models import Profile

from .signals import follow

READ = {"name", "title", "is_active"}
"""What a profile's document holds of its owner, or stands and falls with."""


@receiver([post_save, post_delete], sender=Membership)
def place_changed(sender, instance, **kwargs):
    follow_person(instance.user_id)


@receiver(post_save, sender=get_user_model())
def person_changed(sender, instance, created, update_fields, **kwargs):
    if not created and (update_fields is None or READ & set(update_fields)):
        follow_person(instance.pk)


def follow_person(user_id):
    follow("profile", list(Profile.objects.filter(user=user_id).values_list("pk", flat=True)))
