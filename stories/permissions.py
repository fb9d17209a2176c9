"""Who may read and write stories?"""

from django.db.models import Q

from portal.access.permissions import anybody, is_member, is_portal_administrator, is_portal_editor
from portal.access.rules import RULES, Action, predicate


@predicate(rows=lambda user: Q(live=True, is_public=True))
def is_public_story(user, story):
    """Historien er publisert og kan leses uten innlogging."""
    return story.live and story.is_public


@predicate(rows=lambda user: Q(live=True))
def is_published_story(user, story):
    """Historien er publisert."""
    return story.live


RULES.update(
    {
        Action.SEE_STORY: [
            [anybody, is_public_story],
            [is_member, is_published_story],
            [is_portal_editor],
            [is_portal_administrator],
        ],
        Action.EDIT_STORY: [[is_portal_editor], [is_portal_administrator]],
    }
)
