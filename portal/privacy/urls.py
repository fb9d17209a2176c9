"""Addresses of what is held about people, and of what has been done."""

from django.urls import path

from .views.breach import Breach
from .views.kept import Kept
from .views.log import Check, Log
from .views.mine import Erase, Export, Mine, MineTable
from .views.record import Record, RecordPaper, RecordSheet
from .views.requests import Answer, Ask, Request, Requests

app_name = "privacy"
urlpatterns = [
    path("personvern/behandlinger/", Record.as_view(), name="record"),
    path("personvern/behandlinger/regneark/", RecordSheet.as_view(), name="record_sheet"),
    path("personvern/behandlinger/pdf/", RecordPaper.as_view(), name="record_paper"),
    path("personvern/sletting/", Kept.as_view(), name="kept"),
    path("personvern/brudd/", Breach.as_view(), name="breach"),
    path("personvern/krav/", Requests.as_view(), name="requests"),
    path("personvern/krav/<uuid:public_id>/", Answer.as_view(), name="answer"),
    path("mine-data/", Mine.as_view(), name="mine"),
    path("mine-data/tabell/<str:code>/", MineTable.as_view(), name="mine_table"),
    path("mine-data/last-ned/", Export.as_view(), name="export"),
    path("mine-data/slett-kontoen/", Erase.as_view(), name="erase"),
    path("mine-data/krav/", Ask.as_view(), name="ask"),
    path("mine-data/krav/<uuid:public_id>/", Request.as_view(), name="request"),
    path("personvern/logg/", Log.as_view(), name="log"),
    path("personvern/logg/kontroll/", Check.as_view(), name="check"),
]
