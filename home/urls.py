from django.urls import path

from . import sitemaps, views

app_name = "home"
urlpatterns = [
    path("min-side/", views.MyPage.as_view(), name="my_page"),
    path("virksomhet/<slug:slug>/malform/", views.WrittenForms.as_view(), name="written_forms"),
    path("sitemap.xml", sitemaps.site_map, name="sitemap"),
    path("robots.txt", sitemaps.robots, name="robots"),
]
