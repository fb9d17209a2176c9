"""Which changes does search follow? Receivers write rows in the change's transaction; delivery comes after it."""

from django.db import transaction
from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver
from wagtail.signals import page_published, page_unpublished

from listings.agencies.models import Agency, AgencyPage
from listings.postings.models import PostingPage
from listings.postings.signals import posting_changed, posting_closed, posting_published
from listings.vocabulary.models import Competence, Quality, Theme
from stories.models import StoryPage

from . import indexing
from .tasks import deliver_soon

KINDS = {PostingPage: "posting", StoryPage: "story", AgencyPage: "agency"}


def follow(kind, ids):
    if indexing.refresh(kind, ids):
        transaction.on_commit(deliver_soon, robust=True)


@receiver([posting_published, posting_changed, posting_closed])
def posting_moved(sender, posting, **kwargs):
    follow("posting", [posting.pk])


@receiver([page_published, page_unpublished])
def page_moved(sender, instance, **kwargs):
    if kind := KINDS.get(sender):
        follow(kind, [instance.pk])


@receiver(post_delete)
def page_deleted(sender, instance, **kwargs):
    if kind := KINDS.get(sender):
        follow(kind, [instance.pk])


@receiver(post_save, sender=Agency)
def agency_saved(sender, instance, created, **kwargs):
    """Its names stand in its documents. That it opens or closes is read anew for each search."""
    if not created:
        follow("agency", AgencyPage.objects.filter(agency=instance).values_list("pk", flat=True))
        follow("posting", PostingPage.objects.filter(agency=instance).values_list("pk", flat=True))
        follow("story", StoryPage.objects.about(instance).values_list("pk", flat=True))


@receiver(post_save, sender=Competence)
def competence_saved(sender, instance, created, **kwargs):
    if not created:
        lines = PostingPage.objects.filter(competence_lines__competence=instance)
        follow("posting", lines.values_list("pk", flat=True))
        follow("story", StoryPage.objects.filter(competences=instance).values_list("pk", flat=True))


@receiver(post_save, sender=Theme)
def theme_saved(sender, instance, created, **kwargs):
    if not created:
        follow("posting", PostingPage.objects.filter(themes=instance).values_list("pk", flat=True))
        follow("story", StoryPage.objects.filter(themes=instance).values_list("pk", flat=True))


@receiver(post_save, sender=Quality)
def quality_saved(sender, instance, created, **kwargs):
    if not created:
        follow("posting", PostingPage.objects.filter(qualities=instance).values_list("pk", flat=True))
