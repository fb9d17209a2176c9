"""Addresses where people keep their agency's directory, and below /scim/ those that the directory itself writes to."""

from django.urls import include, path

from . import views

app_name = "directories"
urlpatterns = [
    path("virksomhet/<slug:slug>/katalog/", views.Keep.as_view(), name="keep"),
    path("virksomhet/<slug:slug>/katalog/ny-nokkel/", views.NewKey.as_view(), name="new_key"),
    path("virksomhet/<slug:slug>/katalog/nokkel/<uuid:public_id>/", views.RevokeKey.as_view(), name="revoke_key"),
    path("virksomhet/<slug:slug>/katalog/grupper/", views.Groups.as_view(), name="group_roles"),
    path("", include("listings.directories.scim.urls")),
]
