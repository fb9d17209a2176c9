"""What do the editors do with what has been told?"""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from portal.access.rules import Action, require
from portal.foundation.audit import record

from .. import obstacles, signals
from ..making import recommendation_of, story_of
from ..models import Consent, Experience, Recommendation
from ..status import LIFECYCLE
from .asking import ask_all_about
from .taking_down import back_to_editing, put_away, take_down
from .telling import locked, move, say


def taken(experience, by):
    experience = locked(experience)
    require(by, Action.HANDLE_EXPERIENCE, experience)
    return experience


@transaction.atomic
def send_back(*, experience, by, text):
    """The author goes on writing; `text` says what is missing."""
    experience = taken(experience, by)
    say(experience, by, needed(text))
    move(experience, "send_back", by)


@transaction.atomic
def decline(*, experience, by, text):
    experience = taken(experience, by)
    say(experience, by, needed(text))
    move(experience, "decline", by)


def needed(text):
    if not text.strip():
        raise ValidationError(_("Skriv noen ord til den som har fortalt."))
    return text


@transaction.atomic
def make(*, experience, by):
    """A story or a recommendation, as a draft. The way leads both ways from now on."""
    experience = taken(experience, by)
    if not LIFECYCLE.allows("begin_editing", experience.status):
        raise ValidationError(_("Det er alt laget noe av denne. Last siden på nytt."))
    if experience.is_recommendation:
        made = experience.recommendation = recommendation_of(experience)
    else:
        made = experience.story = story_of(experience, by)
        experience.consents.update(story_key=made.translation_key)
    move(experience, "begin_editing", by)
    record(made, "story.made_of_experience", by=by, experience=str(experience.public_id))
    return made


@transaction.atomic
def ask_approval(*, experience, by):
    """The author reads the edited text, and those who are named do, before anybody else does."""
    experience = taken(experience, by)
    if experience.made is None:
        raise ValidationError(_("Det er ikke laget noe av denne ennå. Lag en historie eller anbefaling først."))
    experience.approved_words = ""
    move(experience, "ask_approval", by)
    ask_all_about(experience)


@transaction.atomic
def publish_recommendation(*, recommendation, by):
    require(by, Action.EDIT_STORY)
    hold(Experience.objects.filter(recommendation=recommendation))
    recommendation = Recommendation.objects.select_for_update().get(pk=recommendation.pk)
    if found := obstacles.of_recommendation(recommendation):
        raise ValidationError(found)
    recommendation.live, recommendation.published_at = True, timezone.now()
    recommendation.save(update_fields=["live", "published_at"])
    record(recommendation, "recommendation.published", by=by)
    Consent.objects.filter(experience__recommendation=recommendation).update(is_out=True)
    publish_what_was_told(Experience.objects.filter(recommendation=recommendation), by)


@transaction.atomic
def hide_recommendation(*, recommendation, by):
    require(by, Action.EDIT_STORY)
    put_away(recommendation)
    record(recommendation, "recommendation.hidden", by=by)


@transaction.atomic
def follow_publishing(*, page, by):
    """Whatever published the story: what nobody may read is taken down again, and the author is thanked. Wagtail tells
    of it also when a story is given a day; until that day it is not out."""
    hold(Experience.objects.filter(story__translation_key=page.translation_key), Consent.objects.about(page))
    if obstacles.of_page(page):
        take_down(key=page.translation_key, by=by)
        record(page, "story.stopped", by=by)
        signals.story_stopped.send(sender=type(page), page=page)
        return
    if not page.live:
        return
    Consent.objects.about(page).update(is_out=True)
    publish_what_was_told(Experience.objects.filter(story__translation_key=page.translation_key), by)


def hold(experiences, consents=None):
    """Whoever takes something back in the same moment is waited for, so that what stands in the way is seen."""
    consents = Consent.objects.filter(experience__in=experiences) if consents is None else consents
    for rows in (experiences, consents):
        list(rows.select_for_update(of=("self",)).order_by("pk"))


def publish_what_was_told(experiences, by):
    for experience in experiences:
        if LIFECYCLE.allows("publish", experience.status):
            move(locked(experience), "publish", by)


@transaction.atomic
def follow_unpublishing(*, page):
    """When no written form of it is out any more."""
    if not type(page).objects.filter(translation_key=page.translation_key, live=True).exists():
        Consent.objects.about(page).update(is_out=False)
        back_to_editing(Experience.objects.filter(story__translation_key=page.translation_key))
