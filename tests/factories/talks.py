"""Talks with candidates: `called(posting)` stands in that stage, `talk_with(application)` has a day and an hour too."""

from datetime import datetime, time, timedelta

from listings.applications import actions
from listings.applications.status import Stage
from portal.foundation.clock import OSLO, oslo_today

from .applications import interest_in

PLACE, WORDS = "Møterom Fjord, Lørenfaret 1C", "Ta gjerne med et eksempel."


def at(days=1, hour=10, minute=30):
    """By the clock on a Norwegian wall."""
    return datetime.combine(oslo_today() + timedelta(days), time(hour, minute), tzinfo=OSLO)


def called(posting=None, by=None, **facts):
    return interest_in(Stage.INTERVIEW, posting, by, **facts)


def talk_with(application=None, by=None, **said):
    application = application or called()
    said = {"starts": at(), "minutes": 45, "place": PLACE, "words": WORDS} | said
    return actions.set_talk(application=application, by=by or application.posting.created_by, **said)
