"""Who is told of the time of a talk? The candidate, and of what she does the one who set it."""

from django.conf import settings
from django.dispatch import receiver
from django.utils import timezone
from django.utils.translation import override

from listings.postings.owners import those_to_tell
from listings.postings.signals import posting_closed
from portal.access.rules import Action, can
from portal.foundation.clock import oslo_today
from portal.notifications.outbox import tell

from .. import signals
from ..actions.talking import end_talk
from ..models import POSTING_OVER, Application
from ..status import Stage
from ..telling import as_seen_by_agency, facts, tell_of


@receiver(signals.talk_set)
def on_set(sender, application, talk, is_moved, **kwargs):
    """Who says when the talk is, has said that there is one: that step stands now, and is told first."""
    step = application.history.filter(status=Stage.INTERVIEW, told_at=None).last()
    if step:
        tell_of(step.pk)
    tell_candidate("talk_set", application, talk, what="moved" if is_moved else "set")


@receiver(signals.talk_called_off)
def on_called_off(sender, application, talk, **kwargs):
    tell_candidate("talk_off", application, talk, why="called_off")


@receiver(signals.interest_withdrawn)
def on_withdrawn(sender, application, **kwargs):
    """At once to the one who set it, who may be on the way there."""
    talk = end_talk(application)
    if talk:
        tell_candidate("talk_off", application, talk, why="withdrawn")
        tell_setter(application, talk, "withdrawn", key=talk.number)


@receiver(signals.talk_unsuitable)
def on_unsuitable(sender, application, talk, **kwargs):
    """Once a day of one time, however often she writes it anew: what she wrote last, stands in the portal."""
    tell_setter(application, talk, "unsuitable", key=f"{talk.number}:{oslo_today()}")


@receiver(posting_closed)
def on_posting_closed(sender, posting, **kwargs):
    """Where nobody is chosen among any more. When only the deadline is over, talks are held."""
    if posting.status not in POSTING_OVER:
        return
    ahead = {"talk__called_off_at": None, "talk__starts__gt": timezone.now()}
    for application in Application.objects.to(posting).filter(status=Stage.INTERVIEW, **ahead).with_facts():
        if talk := end_talk(application):
            tell_candidate("talk_off", application, talk, why="posting")


def tell_candidate(kind, application, talk, **how):
    person = application.person
    with override(person.language or settings.LANGUAGE_CODE):
        context = facts_of(application, talk) | how
    tell(kind=kind, key=f"{kind}:{talk.pk}:{talk.number}", person=person, context=context)


def tell_setter(application, talk, news, key):
    for person in those_who_set(application, talk):
        with override(person.language or settings.LANGUAGE_CODE):
            context = facts_of(application, talk) | {"news": news} | as_seen_by_agency(application)
        key = f"talk_news:{talk.pk}:{news}:{key}:{person.pk}"
        tell(kind="talk_news", key=key, person=person, context=context, agency=application.posting.agency)


def those_who_set(application, talk):
    """Those who follow the posting, when she handles candidates no more."""
    is_there = talk.by is not None and can(talk.by, Action.HANDLE_CANDIDATE, application)
    return [talk.by] if is_there else those_to_tell(application.posting)


def facts_of(application, talk):
    """In the language that is spoken now."""
    return facts(application) | {"when": talk.when, "number": talk.number}
