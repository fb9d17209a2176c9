"""Addresses where an agency is opened, and where it is seen what was read."""

from django.urls import path

from . import views

app_name = "oversight"
urlpatterns = [
    path("innsyn/", views.OpeningList.as_view(), name="list"),
    path("innsyn/<uuid:public_id>/", views.OpeningPage.as_view(), name="opening"),
    path("virksomhet/<slug:slug>/innsyn/", views.OpeningsOfAgency.as_view(), name="agency"),
    path("virksomhet/<slug:slug>/innsyn/apne/", views.OpenAgency.as_view(), name="open"),
]
