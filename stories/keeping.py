"""What must be done with stories from time to time, without anybody asking?"""

from datetime import timedelta

from django.core.management import call_command
from django.utils import timezone

from portal.foundation.clock import oslo_today

from .models import Experience, StoryPage
from .notifications import remind_of_review
from .status import Stage

KEPT = timedelta(days=365)
"""How long a draft, and what was never published, is kept after the last change."""
NEVER_OUT = (Stage.DRAFT, Stage.DECLINED, Stage.WITHDRAWN)


def keep():
    """All of it may be done again. Gives how many stories are to be looked over."""
    call_command("publish_scheduled", verbosity=0)
    forget()
    return remind()


def remind():
    """One for each story, whatever it is translated to."""
    due = StoryPage.objects.due_for_review(oslo_today()).order_by("path")
    first = {page.translation_key: page for page in reversed(due)}
    for page in first.values():
        remind_of_review(page)
    return len(first)


def forget():
    """With the draft that an editor made of it, where nobody has published that in the meantime."""
    for experience in Experience.objects.filter(status__in=NEVER_OUT, changed_at__lt=timezone.now() - KEPT):
        pages = StoryPage.objects.filter(translation_key=experience.story.translation_key) if experience.story else []
        experience.delete()
        if not any(page.live for page in pages):
            for page in pages:
                page.delete()
