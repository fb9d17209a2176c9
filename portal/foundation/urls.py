"""Addresses that belong to the ground: the styleguide."""

from django.urls import path

from .styleguide import Styleguide

app_name = "foundation"
urlpatterns = [
    path("stilguide/", Styleguide.as_view(), name="styleguide"),
]
