"""Which changes make the suggestions others? Titles are followed by the state of their documents."""

from django.db import transaction
from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver

from listings.agencies.models import Agency
from listings.vocabulary.models import Competence, County, Municipality, Quality, Theme

from .remembering import forget

FOLLOWED = {Agency, Competence, County, Municipality, Quality, Theme}


@receiver([post_save, post_delete])
def words_changed(sender, **kwargs):
    """Once more when others can see the change, if one of them asked meanwhile."""
    if sender in FOLLOWED:
        forget()
        transaction.on_commit(forget, robust=True)
