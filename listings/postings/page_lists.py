"""How do an agency's people find their own postings in Wagtail?"""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column

from portal.access.rules import Action, can
from portal.access.wagtail.page_lists import CHANGED, TITLE, OwnPagesIndex, OwnPagesViewSet, agency_column
from portal.foundation.dates import days_left

from .models import PostingPage

COUNTS = {}
"""Columns that higher apps add: name → (label, expression that counts it)."""


def register_count(name, label, expression):
    COUNTS[name] = expression
    PostingListing.columns.insert(-1, Column(name, label=label, sort_key=name))


class PostingsIndex(OwnPagesIndex):
    action = Action.EDIT_POSTING
    opened_by = staticmethod(lambda user: can(user, Action.WRITE_POSTING))
    related = ("agency", "created_by")
    paginate_by = 20  # as many as in the portal's own lists

    def annotate_queryset(self, pages):
        return super().annotate_queryset(pages).annotate(**COUNTS)


class PostingListing(OwnPagesViewSet):
    name = url_prefix = "posting_pages"
    model = PostingPage
    index_view_class = PostingsIndex
    icon = "list-ul"
    menu_label = _("Utlysninger")
    menu_order = 110
    columns = [
        *TITLE,
        agency_column(),
        Column("status", label=_("Status"), accessor="get_status_display", sort_key="status"),
        Column("deadline", label=_("Frist"), accessor=lambda posting: days_left(posting.deadline), sort_key="deadline"),
        Column("created_by", label=_("Skrevet av"), accessor=lambda posting: posting.created_by or ""),
        CHANGED,
    ]
    list_filter = ["status", "kind", "language"]
