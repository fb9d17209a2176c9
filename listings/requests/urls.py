"""Addresses of the requests between agencies."""

from django.urls import path

from .views import moving, reading, sending

app_name = "requests"
ONE = "foresporsler/<uuid:public_id>/"
urlpatterns = [
    path("foresporsler/", reading.RequestList.as_view(), name="list"),
    path("foresporsler/send/<row:posting>/", sending.Send.as_view(), name="send"),
    path(ONE, reading.Read.as_view(), name="request"),
    path(f"{ONE}endre/", sending.Change.as_view(), name="change"),
    path(f"{ONE}<slug:step>/", moving.Move.as_view(), name="move"),
]
