"""How does the agency say when and where the talk is, and what if the time does not suit?"""

import re

from django.db import transaction
from django.utils import timezone

from portal.access.rules import Action, require
from portal.foundation.lifecycle import StepNotAllowed
from portal.foundation.textcheck import refuse_birth_number

from .. import signals
from ..models import Application, Talk
from ..status import Stage
from ..talks.times import check_time
from .stepping import read_stage, write_down

LINK = re.compile(r"https?://\S+")
"""The number of a meeting on the web may have eleven digits too."""


@transaction.atomic
def set_talk(*, application, by, **said):
    """`said`: starts, minutes, place and words. The same once more changes nothing, and nobody is told,
    unless the candidate has asked for another time: then it says that it stands.

    Raises StepNotAllowed for one who is not called to a talk, and ValidationError for a time that cannot be.
    """
    require(by, Action.HANDLE_CANDIDATE, application)
    check_time(said["starts"], said["minutes"])
    for text in (LINK.sub(" ", said["place"]), said["words"]):
        refuse_birth_number(text)
    check_called(application)
    before = talk_of(application)
    stands = before is not None and before.is_ahead
    if stands and not before.wish and all(getattr(before, name) == value for name, value in said.items()):
        return before
    facts = said | {"by": by, "wish": "", "called_off_at": None} | counted_after(before)
    talk, _is_new = Talk.objects.update_or_create(application=application, defaults=facts)
    write_down(application, "application.talk_set", by)
    signals.talk_set.send(sender=Application, application=application, talk=talk, is_moved=stands)
    return talk


def counted_after(before):
    if before is None:
        return {}
    return {"number": before.number + 1, "earlier": before.earlier + int(before.has_been)}


@transaction.atomic
def call_off_talk(*, application, by):
    """Not one that has been. The candidate is still called to a talk, and may get another time."""
    require(by, Action.HANDLE_CANDIDATE, application)
    check_called(application)
    talk = end_talk(application)
    if talk is None:
        raise StepNotAllowed
    write_down(application, "application.talk_called_off", by)
    signals.talk_called_off.send(sender=Application, application=application, talk=talk)


@transaction.atomic
def ask_other_time(*, application, by, text):
    """The time does not suit the candidate. It stands until the agency sets another or calls it off."""
    require(by, Action.WITHDRAW_APPLICATION, application)
    refuse_birth_number(text)
    check_called(application)
    talk = talk_of(application)
    if talk is None or not talk.is_ahead:
        raise StepNotAllowed
    if talk.wish == text:
        return
    talk.wish = text
    talk.save(update_fields=["wish"])
    write_down(application, "application.talk_unsuitable", by)
    signals.talk_unsuitable.send(sender=Application, application=application, talk=talk)


def end_talk(application):
    """What lies ahead comes to nothing. Gives it, or None when there was nothing ahead."""
    talk = talk_of(application)
    if talk is None or not talk.is_ahead:
        return None
    talk.called_off_at, talk.number = timezone.now(), talk.number + 1
    talk.save(update_fields=["called_off_at", "number"])
    return talk


def talk_of(application):
    return Talk.objects.select_for_update(of=("self",)).select_related("by").filter(application=application).first()


def check_called(application):
    read_stage(application)
    if application.status != Stage.INTERVIEW:
        raise StepNotAllowed
