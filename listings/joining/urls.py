"""Addresses where an agency asks to be in, and where it is answered."""

from django.urls import path

from . import views

app_name = "joining"
urlpatterns = [
    path("bli-med/", views.Ask.as_view(), name="ask"),
    path("bli-med/sendt/", views.Sent.as_view(), name="sent"),
    path("bli-med/mitt/<str:token>/", views.Mine.as_view(), name="mine"),
    path("bli-med/onsker/", views.JoinRequestList.as_view(), name="requests"),
    path("bli-med/onsker/<uuid:public_id>/", views.JoinRequestPage.as_view(), name="request"),
]
