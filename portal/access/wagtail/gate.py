"""Which addresses of Wagtail's admin that name a page may a person open? Those of pages she edits, and her agency's.

A portal-wide role has Wagtail's permissions on all pages, and few of Wagtail's views have a hook: history, drafts,
comparison, locks and translations have none. So the rule table is asked before any of them.
"""

from django.core.exceptions import ObjectDoesNotExist, PermissionDenied
from django.http import Http404
from wagtail.models import Page
from wagtail_localize.models import Translation

from portal.foundation.ids import is_id

from ..rules import Action, can

SESSIONS = "wagtailadmin_editing_sessions"
NAMES = {
    "wagtailadmin_pages": ("page_id", "page_to_move_id", "pk"),
    "wagtail_localize": ("page_id",),
    SESSIONS: ("object_id",),
}


WORDS = frozenset({"q", "search", "term"})
"""What may be written freely in an address of the admin, also a long number."""
LONGEST_SEARCH = 200


class NumbersOfRows:
    """Wagtail hands what stands in an address to the database, which breaks at what cannot be the number of a row."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if request.path.startswith("/admin/"):
            if any(strange(request.GET)):
                raise Http404
            request.GET = shortened(request.GET)
        return self.get_response(request)


def shortened(asked):
    """Each word is a condition, and SQLite bears a thousand."""
    kept = asked.copy()
    for name in WORDS & asked.keys():
        kept.setlist(name, [text[:LONGEST_SEARCH] for text in asked.getlist(name)])
    return kept


def strange(asked):
    for name, values in asked.lists():
        for value in values:
            yield name == "id" and value != "all" and not is_id(value)
            yield name not in WORDS and value.isdigit() and not is_id(value)


class PagesOfOthers:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)

    def process_view(self, request, view, arguments, named):
        """Whoever has no key to Wagtail is sent away by Wagtail."""
        namespace = request.resolver_match.namespace
        if namespace in NAMES and can(request.user, Action.ENTER_ADMIN):
            page = named_page(namespace, named)
            if page and not has_insight(request.user, page):
                raise PermissionDenied


def named_page(namespace, named):
    """The page that an address is about; Wagtail itself says when there is none."""
    if "translation_id" in named:
        return page_of(Translation.objects.filter(pk=named["translation_id"]).first())
    number = next((named[name] for name in NAMES[namespace] if name in named), None)
    page = Page.objects.filter(pk=number).first() if is_id(str(number)) else None
    return page.specific if page else None


def page_of(translation):
    try:
        thing = translation.get_target_instance() if translation else None
    except ObjectDoesNotExist:
        return None
    return thing if isinstance(thing, Page) else None


def has_insight(user, page):
    """`edit_action` is named by the page's type; colleagues may look, Wagtail says which."""
    action = getattr(page, "edit_action", None)
    return not action or can(user, action, page) or user.belongs_to(getattr(page, "agency", None))


def require_add(request, parent, page_class):
    """For Wagtail's hook: a page is added by those who may edit its kind there."""
    action = getattr(page_class, "edit_action", None)
    if action and not can(request.user, action, parent.specific):
        raise PermissionDenied
