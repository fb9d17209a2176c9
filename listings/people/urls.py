"""Addresses where an agency brings people in by a file."""

from django.urls import path

from . import views

app_name = "people"
urlpatterns = [
    path("virksomhet/<slug:slug>/folk/stemmer/", views.Confirm.as_view(), name="confirm"),
    path("virksomhet/<slug:slug>/folk/import/", views.Upload.as_view(), name="upload"),
    path("virksomhet/<slug:slug>/folk/import/<uuid:public_id>/", views.Import.as_view(), name="import"),
    path("virksomhet/<slug:slug>/folk/import/<uuid:public_id>/kolonner/", views.Columns.as_view(), name="columns"),
]
