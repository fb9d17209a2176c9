"""Address of the searches that found nothing."""

from django.urls import path

from .views import MissedList

app_name = "missed"
urlpatterns = [path("finn/uten-treff/", MissedList.as_view(), name="list")]
