"""How do notices read in the portal's own list?"""

from dataclasses import dataclass
from datetime import datetime

from django.urls import NoReverseMatch

from portal.foundation.message_kinds import KINDS
from portal.foundation.wording import Words, rewritten_texts, words_of

from .models import Message


@dataclass(frozen=True)
class Notice:
    pk: int
    at: datetime
    is_unread: bool
    words: Words


def unread_count(person):
    return Message.objects.of(person).unread().count()


def unread_for(request):
    """Asked once for each page: the header tells of it, and so may the page."""
    if not hasattr(request, "_unread_notices"):
        request._unread_notices = unread_count(request.user)
    return request._unread_notices


def notices(messages):
    """In the reader's language; one question for the texts of all of them."""
    messages = list(messages)
    rewritten = rewritten_texts() if messages else {}
    return [notice(message, rewritten) for message in messages]


def notice(message, rewritten=None):
    return Notice(message.pk, message.created_at, message.read_at is None, words(message, rewritten))


def words(message, rewritten):
    """A message of a kind, or with facts, that the portal no longer knows, is still a message."""
    try:
        return words_of(KINDS[message.kind], message.context, rewritten)
    except (KeyError, NoReverseMatch):
        return Words(subject=message.kind, paragraphs=[], button="", url="", why="")
