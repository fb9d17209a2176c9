"""Addresses of cooperation agreements: one for each of the two agencies, and one that a mail can have."""

from django.urls import path

from .views import agreeing, files, lists, moving, reading, writing

app_name = "cooperation"
ALL = "virksomhet/<slug:slug>/samarbeid/"
ONE = f"{ALL}<uuid:public_id>/"
urlpatterns = [
    path("samarbeid/<uuid:public_id>/", reading.Open.as_view(), name="open"),
    path(ALL, lists.AgencyCooperations.as_view(), name="of_agency"),
    path(f"{ALL}ny/", writing.Begin.as_view(), name="begin"),
    path(ONE, reading.Read.as_view(), name="cooperation"),
    path(f"{ONE}endre/<slug:group>/", writing.Edit.as_view(), name="edit"),
    path(f"{ONE}send/", agreeing.Send.as_view(), name="send"),
    path(f"{ONE}godkjenn/", agreeing.Accept.as_view(), name="accept"),
    path(f"{ONE}send/igjen/", agreeing.SignInAgain.as_view(way="send"), name="send_again"),
    path(f"{ONE}godkjenn/igjen/", agreeing.SignInAgain.as_view(way="accept"), name="accept_again"),
    path(f"{ONE}avtale.pdf", files.Paper.as_view(), name="paper"),
    path(f"{ONE}steg/<slug:step>/", moving.Move.as_view(), name="step"),
]
