from django.urls import path

from . import sitemaps, views
from .overview.views import AgencyOverview, PortalOverview

app_name = "home"
urlpatterns = [
    path("min-side/", views.MyPage.as_view(), name="my_page"),
    path("oversikt/", PortalOverview.as_view(), name="overview"),
    path("virksomhet/<slug:slug>/oversikt/", AgencyOverview.as_view(), name="agency_overview"),
    path("virksomhet/<slug:slug>/malform/", views.WrittenForms.as_view(), name="written_forms"),
    path("sitemap.xml", sitemaps.site_map, name="sitemap"),
    path("robots.txt", sitemaps.robots, name="robots"),
]
