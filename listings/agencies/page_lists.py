"""How do an agency's people find their own subpages and news in Wagtail?"""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column

from portal.access.permissions import is_portal_administrator
from portal.access.rules import Action
from portal.access.wagtail.page_lists import CHANGED, IS_OUT, TITLE, OwnPagesIndex, OwnPagesViewSet, agency_column

from .models import AgencyNews, AgencySubpage
from .permissions import writes_for_any

YES_NO = {True: _("Ja"), False: _("Nei")}


def writes_pages(user):
    return writes_for_any(user) or is_portal_administrator(user)


class BelowAgencyIndex(OwnPagesIndex):
    action = Action.EDIT_SUBPAGE
    opened_by = staticmethod(writes_pages)
    related = ("agency",)


class SubpageListing(OwnPagesViewSet):
    name = url_prefix = "agency_pages"
    model = AgencySubpage
    index_view_class = BelowAgencyIndex
    icon = "doc-full"
    menu_label = _("Undersider")
    menu_order = 120
    columns = [
        *TITLE,
        agency_column(),
        Column(
            "show_in_menus",
            label=_("I menyen"),
            accessor=lambda page: YES_NO[page.show_in_menus],
            sort_key="show_in_menus",
        ),
        IS_OUT,
        CHANGED,
    ]
    list_filter = ["live", "show_in_menus"]


class NewsListing(OwnPagesViewSet):
    name = url_prefix = "agency_news"
    model = AgencyNews
    index_view_class = BelowAgencyIndex
    icon = "date"
    menu_label = _("Nyheter")
    menu_order = 130
    columns = [*TITLE, agency_column(), Column("day", label=_("Dato"), sort_key="day"), IS_OUT, CHANGED]
    list_filter = ["live"]
