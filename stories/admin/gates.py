"""What becomes of Wagtail's own buttons on a story whose people have not all said yes? It is kept as a draft."""

from django.contrib import messages
from django.shortcuts import redirect
from django.utils.translation import gettext as _

from .. import obstacles
from ..models import StoryPage


def is_story(page):
    return issubclass(getattr(page, "specific_class", None) or type(page), StoryPage)


def tell(request, page, found):
    title = page.specific.title
    messages.error(request, _("«%(title)s» er lagret, men ikke publisert.") % {"title": title} + " " + " ".join(found))


def before_publish(request, page):
    """The words are saved by now; also for a story that is to be published another day."""
    if is_story(page) and (found := obstacles.of_page(page)):
        tell(request, page, found)
        return redirect("wagtailadmin_pages:edit", page.pk)
    return None


def before_translation_is_published(request, page):
    """wagtail-localize's own page asks nobody else."""
    is_asked = request.method == "POST" and request.POST.get("action") == "publish"
    return before_publish(request, page) if is_asked else None


def before_bulk(request, action_type, pages, action):
    stories = [page for page in pages if hasattr(page, "specific_class") and is_story(page)]
    if action_type != "publish" or not stories:
        return None
    stopped = [(page, found) for page in stories if (found := obstacles.of_page(page))]
    for page, found in stopped:
        tell(request, page, found)
    return redirect(action.next_url) if stopped else None
