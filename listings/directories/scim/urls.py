"""Addresses that directories write to; an agency's own lie below its public id."""

from django.urls import re_path

from ..middleware import UNDER
from . import views

UUID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"
BELOW = rf"^{UNDER.lstrip('/')}v2/(?P<agency>{UUID})"
ONE = rf"(?P<public_id>{UUID})/?$"

urlpatterns = [
    re_path(rf"{BELOW}/Users/?$", views.SomePeople.as_view(), name="people"),
    re_path(rf"{BELOW}/Users/{ONE}", views.OnePerson.as_view(), name="person"),
    re_path(rf"{BELOW}/Groups/?$", views.SomeGroups.as_view(), name="groups"),
    re_path(rf"{BELOW}/Groups/{ONE}", views.OneGroup.as_view(), name="group"),
    re_path(
        rf"{BELOW}/(?P<kind>ServiceProviderConfig|ResourceTypes|Schemas)/?$",
        views.Descriptions.as_view(),
        name="descriptions",
    ),
    re_path(
        rf"{BELOW}/(?P<kind>ResourceTypes|Schemas)/(?P<name>[^/]+)/?$", views.Description.as_view(), name="description"
    ),
    re_path(rf"{BELOW}(?:/(?P<rest>.*))?$", views.Nothing.as_view(), name="nothing"),
]
