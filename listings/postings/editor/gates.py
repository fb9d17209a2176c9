"""What becomes of Wagtail's own buttons on a posting? Each goes through the verb, or is refused in words."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from .. import actions
from ..drafts import fresh
from ..models import PostingPage


def is_posting(page):
    return issubclass(page.specific_class or type(page), PostingPage)


def attempt(request, verb, page, done):
    """The verb's result, or None when it was refused; the person is told either way."""
    try:
        made = verb(posting=fresh(page.pk), by=request.user)
    except ValidationError as refused:
        messages.error(request, f"{page.draft_title}: {'. '.join(refused.messages)}")
    except PermissionDenied as refused:
        messages.error(request, f"{page.draft_title}: {refused}")
    else:
        messages.success(request, f"{page.draft_title}: {done}")
        return made or page
    return None


def to_editor(page):
    return redirect("wagtailadmin_pages:edit", page.pk)


def to_siblings(page):
    return redirect("wagtailadmin_explore", page.get_parent().pk)


def before_publish(request, page):
    if is_posting(page):
        attempt(request, actions.publish_words, page, _("publisert"))
        return to_editor(page)
    return None


def before_unpublish(request, page):
    if is_posting(page):
        attempt(request, actions.withdraw, page, _("trukket"))
        return to_siblings(page)
    return None


def before_copy(request, page):
    if is_posting(page) and request.method == "POST":
        made = attempt(request, actions.copy_posting, page, _("kopiert som utkast"))
        return to_editor(made or page)
    return None


def before_move(request, page, destination):
    if is_posting(page) and page.get_parent().pk != destination.pk:
        messages.error(request, _("En utlysning kan ikke flyttes til en annen virksomhet. Kopier teksten i stedet."))
        return to_siblings(page)
    return None


def before_delete(request, page):
    if not is_posting(page):
        return None
    posting = fresh(page.pk)
    if request.method != "POST" and actions.may_be_deleted(posting):
        return None
    siblings = to_siblings(page)
    attempt(request, actions.delete_draft, page, _("slettet"))
    return siblings


def after_create(request, page):
    """A response here also keeps wagtail-localize from making an alias: a posting lives once."""
    if is_posting(page):
        actions.note(page.specific, "started", request.user)
        return to_editor(page)
    return None


BULK = {
    "publish": (actions.publish_words, gettext_lazy("publisert")),
    "unpublish": (actions.withdraw, gettext_lazy("trukket")),
    "delete": (actions.delete_draft, gettext_lazy("slettet")),
}


def before_bulk(request, action_type, pages, action):
    pages = [page for page in pages if hasattr(page, "specific_class")]
    postings = [page for page in pages if is_posting(page)]
    if not postings:
        return None
    if len(postings) < len(pages) or action_type not in BULK:
        messages.error(request, _("Utlysninger kan ikke flyttes, og må velges for seg."))
        return redirect(action.next_url)
    verb, done = BULK[action_type]
    for page in postings:
        attempt(request, verb, page, done)
    return redirect(action.next_url)
