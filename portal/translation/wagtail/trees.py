"""Which steps in Wagtail would break the two trees, or publish half a translation? They are refused in words."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from wagtail.models import Page

from ..actions import check_whole
from ..segments import translation_into, translations_of
from .guards import to_editor


def publish_only_whole(request, page):
    """wagtail-localize fills what is missing with the original's words."""
    if request.method != "POST" or request.POST.get("action") != "publish":
        return None
    translation = translation_into(page)
    if translation is None or not translation.enabled:
        return None
    try:
        return check_whole(translation)
    except ValidationError as refused:
        messages.error(request, _("Ikke publisert: %(reason)s") % {"reason": " ".join(refused.messages)})
        return redirect(to_editor(page))


def stay_in_tree(request, page, destination):
    if page.locale_id == destination.locale_id:
        return None
    return refused(request, page)


def copy_in_tree(request, page):
    number = request.POST.get("new_parent_page", "")
    parent = Page.objects.filter(pk=number).first() if number.isdigit() else None
    return stay_in_tree(request, page, parent) if parent else None


def bulk_in_tree(request, action_type, pages, action):
    if action_type != "move":
        return None
    destination = action.cleaned_form.cleaned_data["chooser"]
    strangers = [page for page in pages if page.locale_id != destination.locale_id]
    return refused(request, strangers[0]) if strangers else None


def refused(request, page):
    messages.error(request, _("Siden kan ikke flyttes eller kopieres til den andre målformen. Oversett den i stedet."))
    return redirect("wagtailadmin_explore", page.get_parent().pk)


def tell_of_translations(request, page):
    """Before an original is taken down or deleted: what follows is done by a signal."""
    if request.method == "POST" and translations_of(page).filter(live=True).exists():
        messages.info(request, _("Oversettelsen er også tatt ned. Den ligger igjen som utkast."))
