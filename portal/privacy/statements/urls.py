from django.urls import path

from . import views

app_name = "statements"
urlpatterns = [
    path("vilkar/<slug:kind>/", views.StatementPage.as_view(), name="kind"),
    path("vilkar/<slug:kind>/<row:version>/", views.VersionPage.as_view(), name="version"),
]
