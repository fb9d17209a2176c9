"""Where does Wagtail's admin ask about our rules? Before a page goes out, and after it is saved."""

from django.contrib import messages
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from wagtail.models import Page

from .findings import findings_in
from .whole import unfinished


def publish_only_finished(request, page):
    """The draft is saved by now, so nothing of it is lost."""
    faults = unfinished(page.get_latest_revision_as_object())
    if not faults:
        return None
    told = _("Ikke publisert: %(reason)s") % {"reason": " ".join(faults)}
    messages.error(request, f"{page.get_admin_display_title()}: {told}")
    return redirect("wagtailadmin_pages:edit", page.pk)


def bulk_publish_only_finished(request, action_type, things, action):
    pages = [thing for thing in things if isinstance(thing, Page)]
    if action_type != "publish":
        return None
    answers = [publish_only_finished(request, page.specific) for page in pages]
    return redirect(action.next_url) if any(answers) else None


def point_out(request, page):
    """Not while Wagtail saves by itself: then the panel of the editor tells."""
    if "application/json" not in request.headers.get("Accept", ""):
        for finding in findings_in(page.specific.get_latest_revision_as_object()):
            messages.warning(request, finding)
