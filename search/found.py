"""Which rows are these hits? Loaded in their order, through the rule table once more."""

from collections.abc import Sequence

from listings.agencies.models import Agency, AgencyPage
from listings.postings.models import PostingPage
from listings.profiles.models import Profile
from stories.models import StoryPage


def postings(ids: Sequence[int], person) -> list[PostingPage]:
    rows = PostingPage.objects.visible_to(person).findable().with_facts().in_bulk(ids)
    return [rows[key] for key in ids if key in rows]


def profiles(ids: Sequence[int], person) -> list[Profile]:
    """Shown ones: her own that is hidden she sees elsewhere."""
    rows = Profile.objects.shown().visible_to(person).in_brief().in_bulk(ids) if ids else {}
    return [rows[key] for key in ids if key in rows]


def stories(ids: Sequence[int], person) -> list[StoryPage]:
    """Each once, in the reader's written form, whichever form the words were found in."""
    if not ids:
        return []
    keys = dict(StoryPage.objects.filter(pk__in=ids).values_list("pk", "translation_key"))
    rows = StoryPage.objects.readable_by(person).filter(translation_key__in=keys.values()).with_facts()
    forms = {row.translation_key: row for row in reversed(rows)}
    return [forms[keys[key]] for key in ids if keys.get(key) in forms]


def agencies(ids: Sequence[int], person) -> list[Agency]:
    if not ids:
        return []
    owners = dict(AgencyPage.objects.filter(pk__in=ids).values_list("pk", "agency"))
    rows = Agency.objects.visible_to(person).active().select_related("ministry").with_pages().in_bulk(owners.values())
    return [rows[owners[key]] for key in ids if owners.get(key) in rows]


FOUND = {"posting": postings, "profile": profiles, "story": stories, "agency": agencies}
