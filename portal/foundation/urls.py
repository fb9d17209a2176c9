"""Addresses that belong to the ground: health, and the styleguide."""

from django.urls import path

from .health import alive, ready
from .styleguide.views import SampleMail, Styleguide

app_name = "foundation"
urlpatterns = [
    path("helse/", alive, name="alive"),
    path("helse/klar/", ready, name="ready"),
    path("stilguide/", Styleguide.as_view(), name="styleguide"),
    path("stilguide/epost/", SampleMail.as_view(), name="styleguide_mail"),
]
