"""What goes at once when somebody takes back what she has told, or is erased?"""

from django.db import transaction
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from wagtail_localize.models import cleanup_translation_on_delete

from ..edited import PAGE
from ..models import Experience
from ..status import Stage
from .log import forget_in_log
from .pictures import forget_pictures, pages_of
from .taking_down import take_down

WORDS = ("did", "learned", "advice", "quote", "elsewhere", "picture_alt", "approved_words")
BESIDE = ("portrait", "posting", "host_agency", "home_agency", "owner")
LISTS = ("body", "learned", "themes", "competences", "chosen_related")


def take_back(experience, by=None):
    """What she told, and what was made of it, in every version. The title stays, so that she knows which it was."""
    if experience.story:
        take_down(key=experience.story.translation_key, by=by)
    forget_pictures(experience)
    for page in pages_of(experience):
        forget_page(page)
    if experience.recommendation:
        experience.recommendation.delete()
    forget_words(experience)


def empty_what_is_withdrawn():
    """What was taken back before all of it went at once. Each is emptied once."""
    for pk in list(left_full().values_list("pk", flat=True)):
        with transaction.atomic():
            for experience in left_full().filter(pk=pk).with_facts().select_for_update(of=("self",)):
                take_back(experience)


def left_full():
    return Experience.objects.filter(status=Stage.WITHDRAWN, emptied_at=None)


def forget_words(experience):
    experience.refresh_from_db()
    if experience.picture:
        experience.picture.delete(save=False)
    for name in WORDS:
        setattr(experience, name, "")
    experience.emptied_at = timezone.now()
    experience.save(update_fields=[*WORDS, "picture", "emptied_at"])
    experience.themes.clear()
    experience.comments.all().delete()


def forget_page(page):
    """Where it has been out, an empty page stays, so that its address says that it was taken down."""
    if page.first_published_at is None:
        page.delete()
    else:
        empty(page)
    forget_in_log(page)


def empty(page):
    cleanup_translation_on_delete(page)
    page.wagtail_admin_comments.all().delete()
    page.revisions.all().delete()
    page.refresh_from_db()
    for names, nothing in ((PAGE, ""), (BESIDE, None), (LISTS, [])):
        for name in names:
            setattr(page, name, nothing)
    with translation.override(page.written_in):
        page.title = page.draft_title = _("Historien er trukket")
    page.save(clean=False)
