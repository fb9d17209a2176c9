"""How are places kept in Wagtail? Words have pages of their own in the portal, where all that uses them is seen."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.admin.viewsets.model import ModelViewSet, ModelViewSetGroup

from portal.access.wagtail.scoped import ScopedViewSetMixin

from .models import County, Municipality


class PlaceViewSet(ScopedViewSetMixin, ModelViewSet):
    icon = "site"
    search_backend_name = None
    copy_view_enabled = False
    add_to_admin_menu = False
    list_per_page = 50


class CountyViewSet(PlaceViewSet):
    model = County
    list_display = ["name", "code"]
    panels = [FieldPanel("name"), FieldPanel("code")]


class MunicipalityViewSet(PlaceViewSet):
    model = Municipality
    list_display = ["daily_name", "name", "county"]
    list_filter = ["county"]
    search_fields = ["name", "daily_name"]
    panels = [FieldPanel("daily_name"), FieldPanel("name"), FieldRowPanel([FieldPanel("code"), FieldPanel("county")])]


class PlaceViewSets(ModelViewSetGroup):
    items = (MunicipalityViewSet, CountyViewSet)
    menu_label = _("Steder")
    menu_icon = "site"
    menu_order = 310
