"""Who may read and write stories?"""

from django.db.models import Q

from portal.access.permissions import (
    anybody,
    is_facilitator,
    is_member,
    is_portal_administrator,
    is_portal_editor,
    is_signed_in,
)
from portal.access.rules import NOTHING, RULES, Action, predicate


@predicate(rows=lambda user: Q(live=True, is_public=True))
def is_public_story(user, story):
    """Historien er publisert og kan leses uten innlogging."""
    return story.live and story.is_public


@predicate(rows=lambda user: Q(live=True))
def is_published_story(user, story):
    """Historien er publisert."""
    return story.live


def is_in(user):
    return user.is_authenticated and user.is_active


@predicate(rows=lambda user: Q(author=user.pk))
def tells_it(user, experience=None):
    """Personen forteller det selv."""
    return is_in(user) and (experience is None or experience.author_id == user.pk)


@predicate(rows=lambda user: Q(sent_at__isnull=False))
def has_been_sent(user, experience=None):
    """Det er sendt til redaksjonen."""
    return experience is None or experience.sent_at is not None


@predicate(rows=lambda user: Q(email__iexact=user.email) if is_in(user) else NOTHING)
def is_named(user, consent=None):
    """Det er personen selv som er nevnt, og adressen hennes som er oppgitt."""
    return is_in(user) and (consent is None or bool(consent.email) and consent.email.lower() == user.email.lower())


RULES.update(
    {
        Action.SEE_STORY: [
            [anybody, is_public_story],
            [is_member, is_published_story],
            [is_portal_editor],
            [is_portal_administrator],
        ],
        Action.EDIT_STORY: [[is_portal_editor], [is_portal_administrator]],
        Action.TELL_EXPERIENCE: [
            [tells_it, is_member],
            [tells_it, is_portal_editor],
            [tells_it, is_portal_administrator],
            [tells_it, is_facilitator],
        ],
        Action.WITHDRAW_EXPERIENCE: [[tells_it, is_signed_in]],
        Action.HANDLE_EXPERIENCE: [[has_been_sent, is_portal_editor]],
        Action.ANSWER_CONSENT: [[is_named]],
    }
)
