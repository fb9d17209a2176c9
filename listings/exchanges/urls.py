"""Addresses of exchanges, of an agency's lists and of its plans."""

from django.urls import path

from .views import following, lines, mine, of_agency, planning

app_name = "exchanges"
ONE = "utvekslinger/<uuid:public_id>/"
AGENCY = "virksomhet/<slug:slug>/utvekslinger/"
urlpatterns = [
    path("min-side/utvekslinger/", mine.OwnExchanges.as_view(), name="mine"),
    path(ONE, following.Follow.as_view(), name="exchange"),
    path(f"{ONE}punkt/", following.AddItem.as_view(), name="add_item"),
    path(f"{ONE}punkt/<row:item>/", following.Tend.as_view(), name="item"),
    path(f"{ONE}midtveis/", following.Midway.as_view(), name="midway"),
    path(f"{ONE}kalender.ics", following.CalendarFile.as_view(), name="calendar"),
    path(AGENCY, of_agency.AgencyExchanges.as_view(), name="of_agency"),
    path(f"{AGENCY}fil/<slug:kind>/", of_agency.ExchangesFile.as_view(), name="file"),
    path(f"{AGENCY}sjekkliste/", lines.OwnLines.as_view(), name="lines"),
    path(f"{AGENCY}sjekkliste/ny/", lines.AddLine.as_view(), name="add_line"),
    path(f"{AGENCY}sjekkliste/<row:line>/", lines.ChangeLine.as_view(), name="line"),
    path(f"{AGENCY}sjekkliste/<row:line>/fjern/", lines.RemoveLine.as_view(), name="remove_line"),
    path(f"{AGENCY}sjekkliste/fast/<slug:code>/", lines.StandardLine.as_view(), name="standard_line"),
    path(f"{AGENCY}plan/", planning.Plan.as_view(), name="plan"),
    path(f"{AGENCY}plan/<row:year>/", planning.EditPlan.as_view(), name="edit_plan"),
    path(f"{AGENCY}plan/<row:year>/<slug:step>/", planning.MovePlan.as_view(), name="move_plan"),
]
