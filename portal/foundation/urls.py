"""Addresses that belong to the ground: health, whom to tell of a weakness, and the styleguide."""

from django.urls import path

from .health import alive, ready
from .security_contact import security_contact
from .styleguide.views import SampleMail, Styleguide

app_name = "foundation"
urlpatterns = [
    path(".well-known/security.txt", security_contact, name="security_contact"),
    path("helse/", alive, name="alive"),
    path("helse/klar/", ready, name="ready"),
    path("stilguide/", Styleguide.as_view(), name="styleguide"),
    path("stilguide/epost/", SampleMail.as_view(), name="styleguide_mail"),
]
