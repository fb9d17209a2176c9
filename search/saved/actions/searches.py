"""How is a search saved, changed, rested, renewed and stopped?"""

from django.contrib.auth import get_user_model
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from portal.access.rules import Action, require
from portal.foundation.message_kinds import Rhythm

from ..limits import MOST_SEARCHES, in_half_a_year
from ..looking import know_what_matches
from ..models import SavedSearch
from ..models.search import mark_of


@transaction.atomic
def save_search(*, query, by, **words):
    """The search, and whether it is new: the same search is saved once, however often the button is pressed.

    `query` is what reading.query_of writes; `words`: name, rhythm, ends_on. Raises ValidationError at the limit.
    """
    require(by, Action.SAVE_SEARCH)
    one_at_a_time(by)
    mine = SavedSearch.objects.of(by)
    if found := mine.filter(mark=mark_of(query)).first():
        return found, False
    if mine.count() >= MOST_SEARCHES:
        raise ValidationError(too_many(), code="too_many")
    search = SavedSearch.objects.create(person=by, query=query, **words)
    know_what_matches(search)
    return search, True


def one_at_a_time(person):
    get_user_model().objects.select_for_update().get(pk=person.pk)


def too_many():
    return _("Du har lagret %(most)s søk, og flere er det ikke plass til. Slett et du ikke trenger, og prøv igjen.") % {
        "most": MOST_SEARCHES
    }


@transaction.atomic
def change_search(*, search, by, name, rhythm, ends_on):
    """A later last day wakes a search that has ended."""
    require(by, Action.CHANGE_SAVED_SEARCH, search)
    search = locked(search)
    slept = search.has_ended
    search.name, search.rhythm, search.ends_on = name, rhythm, ends_on
    search.save()
    if slept and not search.has_ended:
        know_what_matches(search)


@transaction.atomic
def change_criteria(*, search, by, query):
    """What it has found is news no more. Raises ValidationError when another of hers asks for the same."""
    require(by, Action.CHANGE_SAVED_SEARCH, search)
    one_at_a_time(by)
    if SavedSearch.objects.of(by).filter(mark=mark_of(query)).exclude(pk=search.pk).exists():
        raise ValidationError(_("Du har allerede lagret akkurat dette søket."), code="is_saved")
    search = locked(search)
    search.query, search.looked_at = query, timezone.now()
    search.save()
    search.hits.update(is_news=False)
    know_what_matches(search)
    return search


@transaction.atomic
def pause(*, search, by):
    require(by, Action.CHANGE_SAVED_SEARCH, search)
    SavedSearch.objects.filter(pk=search.pk, paused_at=None).update(paused_at=timezone.now())


@transaction.atomic
def resume(*, search, by):
    """What came meanwhile is no news."""
    require(by, Action.CHANGE_SAVED_SEARCH, search)
    wake(search, paused_at=None)


@transaction.atomic
def renew(*, search, by):
    """Half a year more from today."""
    require(by, Action.CHANGE_SAVED_SEARCH, search)
    wake(search, ends_on=max(search.ends_on, in_half_a_year()))


def wake(search, **facts):
    """Only what has slept may have missed something."""
    search = locked(search)
    slept = not search.is_watched
    SavedSearch.objects.filter(pk=search.pk).update(**facts)
    if slept:
        know_what_matches(search)


def locked(search):
    return SavedSearch.objects.select_for_update(of=("self",)).select_related("person").get(pk=search.pk)


@transaction.atomic
def look_at(*, search, by):
    """From now on nothing of it is new."""
    require(by, Action.CHANGE_SAVED_SEARCH, search)
    SavedSearch.objects.filter(pk=search.pk).update(looked_at=timezone.now())


@transaction.atomic
def delete_search(*, search, by):
    require(by, Action.CHANGE_SAVED_SEARCH, search)
    search.delete()


def stop_mail_about(*, person, ids):
    """From the signed link of a mail. The search stays in her list, and goes on counting what is new."""
    SavedSearch.objects.of(person).filter(pk__in=ids).update(rhythm=Rhythm.NEVER)
