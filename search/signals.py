"""Which changes does search follow? Receivers write rows in the change's transaction; delivery comes after it."""

from django.db import transaction
from django.db.models.signals import m2m_changed, post_delete, post_save, pre_delete
from django.dispatch import receiver
from wagtail.signals import page_published, page_unpublished

from listings.agencies.models import Agency, AgencyPage
from listings.agencies.signals import agency_merged, agency_renamed
from listings.postings.models import PostingPage
from listings.postings.signals import posting_changed, posting_closed, posting_published
from listings.profiles.models import Profile
from listings.profiles.signals import profile_changed
from listings.vocabulary.models import Competence, County, Municipality, Quality, Theme
from listings.vocabulary.signals import term_changed
from stories.models import StoryPage

from . import indexing
from .documents import SOURCES
from .related import forget_related_words
from .tasks import deliver_soon

KINDS = {PostingPage: "posting", Profile: "profile", StoryPage: "story", AgencyPage: "agency"}

# Whose words stand in which documents, and the way from the document's row to them.
USES = {
    Agency: [
        (AgencyPage, "agency"),
        (PostingPage, "agency"),
        (Profile, "user__memberships__agency"),
        (StoryPage, "host_agency"),
        (StoryPage, "home_agency"),
    ],
    Competence: [
        (PostingPage, "competence_lines__competence"),
        (Profile, "competence_lines__competence"),
        (Profile, "wants_to_learn"),
        (StoryPage, "competences"),
    ],
    Theme: [(PostingPage, "themes"), (Profile, "competence_lines__competence__theme"), (StoryPage, "themes")],
    Quality: [(PostingPage, "qualities")],
    Municipality: [(PostingPage, "municipality")],
    County: [(PostingPage, "municipality__county"), (Profile, "regions_wanted")],
}

BELOW_MINISTRY = [
    ("agency", AgencyPage, "agency__ministry"),
    ("posting", PostingPage, "agency__ministry"),
    ("profile", Profile, "user__memberships__agency__ministry"),
]

NAMED_BESIDE = [("posting", PostingPage, "chosen_agencies"), ("profile", Profile, "hidden_from")]

# Of these the verbs tell when they have done all there is to do.
TOLD = {Competence, Theme, Quality}

# What no document holds of an agency. Its status is not among these: with it a new agency's page comes in, and that it
# opens or closes later is read anew for each search.
UNREAD = {"brand_colour", "logo", "collection", "editors"}


def follow(kind, ids):
    if ids and indexing.refresh(kind, ids):
        transaction.on_commit(deliver_soon, robust=True)


@receiver([posting_published, posting_changed, posting_closed])
def posting_moved(sender, posting, **kwargs):
    follow("posting", [posting.pk])


@receiver(profile_changed)
def profile_moved(sender, profile, **kwargs):
    follow("profile", [profile.pk])


@receiver([page_published, page_unpublished])
def page_moved(sender, instance, **kwargs):
    if kind := KINDS.get(sender):
        follow(kind, [instance.pk])


@receiver(post_delete)
def thing_deleted(sender, instance, **kwargs):
    if kind := KINDS.get(sender):
        follow(kind, SOURCES[kind].forms_of(instance))


@receiver(agency_renamed)
def agency_moved(sender, agency, **kwargs):
    """Its address stands also in the documents of those below it."""
    for kind, model, way in BELOW_MINISTRY:
        follow(kind, list(model.objects.filter(**{way: agency}).values_list("pk", flat=True)))


@receiver(agency_merged)
def agencies_merged(sender, source, target, **kwargs):
    """All that was the one's, all that is the other's, and what some hide from it or keep for it."""
    for thing in (source, target):
        for kind, ids in users_of(thing):
            follow(kind, ids)
    for kind, model, way in [*BELOW_MINISTRY, *NAMED_BESIDE]:
        follow(kind, list(model.objects.filter(**{way: target}).values_list("pk", flat=True)))


def users_of(thing):
    """(kind, ids of rows) for everything whose document holds words of `thing`."""
    for model, way in USES[type(thing)]:
        yield KINDS[model], list(model.objects.filter(**{way: thing}).values_list("pk", flat=True))


@receiver([post_save, post_delete, m2m_changed])
def near_words_changed(sender, **kwargs):
    """The next search reads them anew; once more when others can see the change, if one of them asked meanwhile."""
    if sender in {Competence, Theme, Competence.related.through}:
        forget_related_words()
        transaction.on_commit(forget_related_words, robust=True)


@receiver(post_save)
def word_saved(sender, instance, created, update_fields, **kwargs):
    is_unread = update_fields is not None and sender is Agency and UNREAD.issuperset(update_fields)
    if sender in USES and sender not in TOLD and not created and not is_unread:
        for kind, ids in users_of(instance):
            follow(kind, ids)


@receiver(term_changed)
def word_used(sender, term, **kwargs):
    """Also when more things use it than before, though it says what it said."""
    for kind, ids in users_of(term):
        follow(kind, ids)


@receiver(pre_delete)
def word_goes(sender, instance, **kwargs):
    """Afterwards nobody knows who used it."""
    if sender in USES:
        instance._used_by = list(users_of(instance))


@receiver(post_delete)
def word_gone(sender, instance, **kwargs):
    for kind, ids in instance.__dict__.pop("_used_by", ()):
        follow(kind, ids)
