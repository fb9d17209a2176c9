"""How is a story gone at once, in every written form, also one that only waits for its day?"""

from django.db import transaction
from django.utils import timezone
from wagtail.actions.unpublish_page import UnpublishPageAction
from wagtail.models import Page, Revision

from ..models import Consent, Experience
from ..status import LIFECYCLE


@transaction.atomic
def take_down(*, key, by=None):
    """`key`: the translation key of the story. Gives the pages that were out."""
    pages = list(Page.objects.filter(translation_key=key).specific()) if key else []
    Revision.page_revisions.filter(object_id__in=[str(page.pk) for page in pages]).update(approved_go_live_at=None)
    out = [page for page in pages if page.live]
    for page in out:
        page.refresh_from_db()
        if page.live:
            UnpublishPageAction(page, user=by).execute(skip_permission_checks=True)
    return out


def put_away(recommendation):
    """What it was told as goes back to being edited."""
    recommendation.live = False
    recommendation.save(update_fields=["live"])
    Consent.objects.filter(experience__recommendation=recommendation).update(is_out=False)
    back_to_editing(Experience.objects.filter(recommendation=recommendation))


def back_to_editing(experiences):
    for experience in experiences.select_for_update(of=("self",)):
        if LIFECYCLE.allows("take_down", experience.status):
            LIFECYCLE.take_down(experience)
            experience.changed_at = timezone.now()
            experience.save(update_fields=["status", "changed_at"])
