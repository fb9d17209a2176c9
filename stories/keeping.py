"""What must be done with stories from time to time, and what is let go, without anybody asking?"""

from datetime import timedelta

from django.core.management import call_command
from django.utils.translation import gettext_lazy as _

from portal.foundation.clock import oslo_today
from portal.foundation.retention import register_rule

from .actions import empty_what_is_withdrawn
from .models import Experience, StoryPage
from .notifications import remind_of_review
from .status import Stage

KEPT = timedelta(days=365)
"""How long a draft, and what was never published, is kept after the last change."""


def keep():
    """All of it may be done again. Gives how many stories are to be looked over."""
    call_command("publish_scheduled", verbosity=0)
    empty_what_is_withdrawn()
    return remind()


def remind():
    """One for each story, whatever it is translated to."""
    due = StoryPage.objects.due_for_review(oslo_today()).order_by("path")
    first = {page.translation_key: page for page in reversed(due)}
    for page in first.values():
        remind_of_review(page)
    return len(first)


def left_alone(now):
    """All that is not out, wherever it has come to lie; with it goes what an editor made of it (following.py)."""
    return Experience.objects.exclude(status=Stage.PUBLISHED).filter(changed_at__lt=now - KEPT)


def forget(now):
    found = list(left_alone(now))
    for experience in found:
        experience.delete()
    return len(found)


register_rule(
    "stories.drafts",
    _("Fortellinger som ikke er publisert, slettes 12 måneder etter siste endring"),
    rows=left_alone,
    carry_out=forget,
)
