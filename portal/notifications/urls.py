"""Addresses of a person's notices, of what she wants to be told, and of those who look after the mail."""

from django.urls import path

from .views.notices import MarkRead, Notices, OpenNotice
from .views.preferences import Preferences, StopMail
from .views.queue import Queue
from .views.texts import MailTexts, OneMailText

app_name = "notices"
urlpatterns = [
    path("min-side/varsler/", Notices.as_view(), name="list"),
    path("min-side/varsler/lest/", MarkRead.as_view(), name="mark_read"),
    path("min-side/varsler/valg/", Preferences.as_view(), name="preferences"),
    path("min-side/varsler/<row:pk>/", OpenNotice.as_view(), name="open"),
    path("varsler/stopp/<str:token>/", StopMail.as_view(), name="stop"),
    path("e-post/tekster/", MailTexts.as_view(), name="texts"),
    path("e-post/tekster/<slug:code>/<slug:language>/", OneMailText.as_view(), name="text"),
    path("e-post/status/", Queue.as_view(), name="queue"),
]
