"""How does somebody list her own pages of one kind in Wagtail? What the rule table lets her edit, in plain columns."""

from django.core.exceptions import PermissionDenied
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.tables import Column, DateColumn
from wagtail.admin.ui.tables.pages import BulkActionsColumn, PageStatusColumn
from wagtail.admin.views.pages.listing import IndexView
from wagtail.admin.viewsets.pages import PageListingViewSet

from ..rules import rows
from .scoped import ScopedViewSetMixin
from .titles import TitleColumn

TITLE = (
    BulkActionsColumn("bulk_actions"),
    TitleColumn("title", label=_("Tittel"), sort_key="title", classname="title"),
)
IS_OUT = PageStatusColumn("live", label=_("Status"), sort_key="live", width="12%")
CHANGED = DateColumn(
    "latest_revision_created_at", label=_("Sist endret"), sort_key="latest_revision_created_at", width="12%"
)


def agency_column():
    return Column("agency", label=_("Virksomhet"), accessor=lambda page: page.agency.short, sort_key="agency__short")


class OwnPagesIndex(IndexView):
    """`action`: the row of the rule table; `opened_by(user)`: who has something to do here at all."""

    action = None
    opened_by = None
    related = ()
    base_filterset_class = WagtailFilterSet

    def dispatch(self, request, *args, **kwargs):
        if not self.opened_by(request.user):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_base_queryset(self):
        mine = self.model.objects.filter(rows(self.request.user, self.action)).order_by()
        return super().get_base_queryset().filter(pk__in=mine.values("pk"))

    def annotate_queryset(self, pages):
        """As Wagtail does, but for pages that are of their own kind already, and without what buttons of translation
        would ask."""
        pages = pages.select_related("locale", *self.related).prefetch_related("content_type", "sites_rooted_here")
        pages = pages.defer_streamfields().prefetch_workflow_states()
        return pages.annotate_site_root_state().annotate_approved_schedule()


class OwnPagesViewSet(ScopedViewSetMixin, PageListingViewSet):
    """`index_view_class` is a subclass of OwnPagesIndex, `columns` and `list_filter` say what stands there."""

    add_to_admin_menu = True

    @cached_property
    def menu_item_class(self):
        opened_by = self.index_view_class.opened_by
        return type("ForSome", (MenuItem,), {"is_shown": lambda item, request: opened_by(request.user)})
