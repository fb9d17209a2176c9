"""Addresses of figures and reports."""

from django.urls import path

from .views.of_agency import AgencyFigures, AgencyReport
from .views.whole import SectorFigures, SectorReport, WholeFigures, WholeReport

app_name = "insight"
urlpatterns = [
    path("tall/", WholeFigures.as_view(), name="whole"),
    path("tall/rapport/<int:year>/", WholeReport.as_view(), name="report"),
    path("tall/omrade/<slug:slug>/", SectorFigures.as_view(), name="sector"),
    path("tall/omrade/<slug:slug>/rapport/<int:year>/", SectorReport.as_view(), name="sector_report"),
    path("virksomhet/<slug:slug>/tall/", AgencyFigures.as_view(), name="agency"),
    path("virksomhet/<slug:slug>/tall/rapport/<int:year>/", AgencyReport.as_view(), name="agency_report"),
]
