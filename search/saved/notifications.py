"""Who is told what about what she keeps?"""

from django.conf import settings
from django.db.models.signals import pre_delete
from django.dispatch import receiver
from django.utils.translation import gettext as _
from django.utils.translation import override

from listings.postings.signals import posting_closed
from listings.postings.status import Status
from portal.access.rules import Action, can
from portal.foundation.dates import date_in_words
from portal.foundation.message_kinds import Rhythm
from portal.notifications.outbox import take_back, tell

from .models import Favourite, SavedSearch
from .signals import favourite_closes, search_ends, search_met

ENDS = frozenset({Status.WITHDRAWN, Status.ASSIGNED, Status.CLOSED})


@receiver(search_met)
def tell_of_news(search, posting, **kwargs):
    """Once for each search and posting; in a search that only stands in the list, not at all."""
    if search.rhythm == Rhythm.NEVER:
        return
    context = facts_of(posting, search.person) | {"id": search.pk, "search": search.name, "posting": posting.pk}
    context |= {"rhythm": str(search.rhythm)}
    key = f"search_met:{search.pk}:{posting.pk}"
    tell(kind="search_met", key=key, person=search.person, context=context)


@receiver(search_ends)
def tell_that_it_ends(search, **kwargs):
    """Once for each last day."""
    context = {"id": search.pk, "search": search.name, "day": in_her_words(search.ends_on, search.person)}
    context |= {"ends_on": search.ends_on.isoformat()}
    tell(kind="search_ends", key=f"search_ends:{search.pk}:{search.ends_on}", person=search.person, context=context)


@receiver(pre_delete, sender=SavedSearch)
def take_back_what_was_told(instance, **kwargs):
    """With the search goes the name she gave it, wherever it was written."""
    take_back(kinds=("search_met", "search_ends"), person=instance.person_id, context={"id": instance.pk})


@receiver(favourite_closes)
def tell_that_it_closes(favourite, **kwargs):
    """Once for each deadline."""
    posting, person = favourite.posting, favourite.person
    key = f"favourite_closes:{posting.pk}:{posting.deadline}:{person.pk}"
    context = facts_of(posting, person) | {"posting": posting.pk, "closes_on": posting.deadline.isoformat()}
    tell(kind="favourite_closes", key=key, person=person, context=context)


@receiver(posting_closed)
def tell_that_it_is_gone(posting, **kwargs):
    """To those who may know that it was there."""
    if posting.status not in ENDS:
        return
    for favourite in Favourite.objects.filter(posting=posting, person__is_active=True).select_related("person"):
        person = favourite.person
        if can(person, Action.SEE_GONE_POSTING, posting) or can(person, Action.SEE_POSTING, posting):
            key = f"favourite_gone:{posting.pk}:{posting.status}:{posting.published_at}:{person.pk}"
            context = facts_of(posting, person) | {"status": str(posting.status)}
            tell(kind="favourite_gone", key=key, person=person, context=context)


def facts_of(posting, person):
    return {
        "title": posting.title,
        "agency": posting.agency.short or posting.agency.name,
        "deadline": in_her_words(posting.deadline, person),
        "address": posting.url,
    }


def in_her_words(day, person):
    with override(person.language or settings.LANGUAGE_CODE):
        return date_in_words(day) if day else _("Løpende")
