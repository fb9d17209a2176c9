"""What does the person herself do with what she tells?"""

from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from portal.access.rules import Action, require
from portal.access.tries import HOUR, Limit, TooManyTries
from portal.foundation.audit import record
from portal.foundation.lifecycle import StepNotAllowed
from portal.foundation.textcheck import refuse_birth_number

from .. import signals
from ..edited import mark_of, newest
from ..gaps import find_gaps
from ..models import Comment, Experience
from ..status import LIFECYCLE, Stage
from .asking import ask_about
from .forgetting import take_back

MOST_DRAFTS = 20
MESSAGES = Limit("story-messages", 20, HOUR)
"""From one author, because every editor gets a mail of each."""


@transaction.atomic
def begin(*, by, kind, language):
    require(by, Action.TELL_EXPERIENCE)
    if Experience.objects.told_by(by).filter(status=Stage.DRAFT).count() >= MOST_DRAFTS:
        raise ValidationError(_("Du har mange utkast fra før. Send eller slett noen av dem først."))
    home = by.agency_ids()
    experience = Experience.objects.create(
        author=by, kind=kind, language=language, home_agency_id=next(iter(home)) if len(home) == 1 else None
    )
    record(experience, "experience.begun", by=by)
    return experience


@transaction.atomic
def write(*, experience, by, words, picture=None):
    """`words`: fields of the experience. `picture`: a cleaned Picture, "" to take it away, None to keep it."""
    experience, words = locked(experience), dict(words)
    require(by, Action.TELL_EXPERIENCE, experience)
    if not experience.is_draft:
        raise StepNotAllowed
    themes = words.pop("themes", None)
    for name, value in words.items():
        setattr(experience, name, value)
    keep_picture(experience, picture)
    experience.changed_at = timezone.now()
    experience.save()
    if themes is not None:
        experience.themes.set(themes)
    return experience


def keep_picture(experience, picture):
    if picture is None:
        return
    if experience.picture:
        experience.picture.delete(save=False)
    if picture:
        name = f"{experience.public_id}.{picture.extension}"
        experience.picture.save(name, ContentFile(picture.content), save=False)


def locked(experience):
    return Experience.objects.select_for_update(of=("self",)).with_facts().get(pk=experience.pk)


@transaction.atomic
def send(*, experience, by):
    """To the editors; those who are named are asked. Raises ValidationError while something is missing."""
    experience = locked(experience)
    require(by, Action.TELL_EXPERIENCE, experience)
    if gaps := find_gaps(experience):
        raise ValidationError([gap.message for gap in gaps])
    move(experience, "send", by)
    ask_about(experience, by)


@transaction.atomic
def delete_draft(*, experience, by):
    """What was never sent is nobody else's."""
    experience = locked(experience)
    require(by, Action.TELL_EXPERIENCE, experience)
    if not experience.is_draft or experience.sent_at:
        raise StepNotAllowed
    record(experience, "experience.deleted", by=by)
    keep_picture(experience, "")
    experience.delete()


@transaction.atomic
def approve(*, experience, by, words):
    """`words`: the mark of the text she has read, so that she never says yes to another one."""
    experience = locked(experience)
    require(by, Action.TELL_EXPERIENCE, experience)
    made = newest(experience)
    if made is None or mark_of(made) != words:
        raise ValidationError(_("Teksten er endret siden du åpnet siden. Les den nye teksten, og svar igjen."))
    experience.approved_words = words
    move(experience, "approve", by)


@transaction.atomic
def ask_for_changes(*, experience, by, text):
    experience = locked(experience)
    require(by, Action.TELL_EXPERIENCE, experience)
    move(experience, "ask_for_changes", by)
    say(experience, by, text)


@transaction.atomic
def withdraw(*, experience, by):
    """At any time, wherever she belongs now. What has been made of it is gone at once."""
    experience = locked(experience)
    require(by, Action.WITHDRAW_EXPERIENCE, experience)
    move(experience, "withdraw", by)
    take_back(experience, by)
    signals.experience_taken_back.send(sender=Experience, experience=experience, by=by)


@transaction.atomic
def comment(*, experience, by, text):
    """Between the author and the editors, once it has been sent: nobody hears of a draft."""
    experience = locked(experience)
    if experience.author_id != by.pk:
        require(by, Action.HANDLE_EXPERIENCE, experience)
    else:
        require(by, Action.TELL_EXPERIENCE, experience)
        check_may_write(experience, by)
    signals.experience_discussed.send(sender=Experience, comment=say(experience, by, text))


def check_may_write(experience, by):
    if not experience.sent_at:
        raise StepNotAllowed
    if MESSAGES.take(str(by.public_id)) is None:
        raise ValidationError(TooManyTries(MESSAGES).message)


def say(experience, by, text):
    refuse_birth_number(text)
    return Comment.objects.create(experience=experience, by=by, text=text)


def move(experience, step, by):
    LIFECYCLE.take(step, experience)
    experience.changed_at = timezone.now()
    if step == "send":
        experience.sent_at = experience.changed_at
    experience.save()
    record(experience, f"experience.{step}", by=by)
    signals.experience_moved.send(sender=Experience, experience=experience, by=by)
