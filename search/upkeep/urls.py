from django.urls import path

from . import views

app_name = "upkeep"
urlpatterns = [
    path("sok/status/", views.Status.as_view(), name="status"),
    path("sok/bygg-paa-nytt/", views.Rebuild.as_view(), name="rebuild"),
]
