"""Which changes do the columns follow? Receivers note in the change's transaction what the next request reads anew."""

from django.db.models.signals import m2m_changed, post_delete, post_save
from django.dispatch import receiver
from wagtail.signals import page_published, page_unpublished

from listings.postings.models import PostingPage
from listings.postings.signals import posting_changed, posting_closed, posting_published
from listings.profiles.models import Profile, ProfileCompetence
from listings.vocabulary.models import Competence, County, Municipality
from listings.vocabulary.signals import term_changed

from . import vocabulary
from .standing import turn

PEOPLE, OPENINGS = "matching-people", "matching-postings"
WORDS = {Competence, County, Municipality}
CHOICES = {Profile.wants_to_learn.through, Profile.regions_wanted.through}


@receiver([post_save, post_delete], sender=Profile)
def profile_moved(sender, instance, **kwargs):
    turn(PEOPLE, [instance.pk])


@receiver([post_save, post_delete], sender=ProfileCompetence)
def competence_moved(sender, instance, **kwargs):
    turn(PEOPLE, [instance.profile_id])


@receiver(m2m_changed)
def choices_moved(sender, instance, reverse, action, **kwargs):
    if sender in CHOICES and action.startswith("post_"):
        turn(PEOPLE, [None if reverse else instance.pk])


@receiver([posting_published, posting_changed, posting_closed])
def posting_moved(sender, posting, **kwargs):
    turn(OPENINGS, [posting.pk])


@receiver([page_published, page_unpublished, post_delete])
def page_moved(sender, instance=None, **kwargs):
    if sender is PostingPage:
        turn(OPENINGS, [instance.pk])


@receiver([post_save, post_delete, m2m_changed])
def words_moved(sender, **kwargs):
    """Everything that is read stands on the vocabulary, and is read again."""
    if sender in WORDS or sender is Competence.related.through:
        vocabulary.turn()


@receiver(term_changed)
def word_merged(sender, term, **kwargs):
    vocabulary.turn()
