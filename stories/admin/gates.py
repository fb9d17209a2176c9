"""What becomes of Wagtail's own buttons on a story whose people have not all said yes? It is kept as a draft."""

from django.shortcuts import redirect
from django.utils.translation import gettext as _
from wagtail.admin import messages

from portal.translation.segments import translation_into

from .. import obstacles
from ..kept import kept_at
from ..models import StoryPage


def is_story(page):
    return issubclass(getattr(page, "specific_class", None) or type(page), StoryPage)


def tell(request, page, found):
    """With a way to where the answers are kept."""
    title = page.specific.title
    text = _("«%(title)s» er lagret, men ikke publisert.") % {"title": title} + " " + " ".join(found)
    messages.error(request, text, buttons=[messages.button(kept_at(page), _("Samtykker"))])


def before_publish(request, page):
    """The words are saved by now, and are those that come out; also for a story that is to be published another day."""
    return stopped(request, page, page.get_latest_revision_as_object()) if is_story(page) else None


def stopped(request, page, words):
    """`words`: the page as it would be out."""
    if found := obstacles.of_page(words):
        keep_as_draft(page)
        tell(request, page, found)
        return redirect("wagtailadmin_pages:edit", page.pk)
    return None


def keep_as_draft(page):
    """Wagtail makes a new page as if it were out, and asks afterwards."""
    if page.live and page.first_published_at is None:
        page.live, page.has_unpublished_changes = False, True
        page.save(clean=False, update_fields=["live", "has_unpublished_changes"])


def before_translation_is_published(request, page):
    """wagtail-localize's own page asks nobody else. Who tells, comes from the original."""
    if request.method != "POST" or request.POST.get("action") != "publish" or not is_story(page):
        return None
    translation = translation_into(page)
    return stopped(request, page, translation.source.as_instance() if translation else page.specific)


def before_bulk(request, action_type, pages, action):
    """What would be out are the newest words of each."""
    stories = [page for page in pages if hasattr(page, "specific_class") and is_story(page)]
    if action_type != "publish" or not stories:
        return None
    kept = [(page, obstacles.of_page(page.get_latest_revision_as_object())) for page in stories]
    kept = [(page, found) for page, found in kept if found]
    for page, found in kept:
        tell(request, page, found)
    return redirect(action.next_url) if kept else None
