"""Addresses where a person asks her manager, and where the manager answers."""

from django.urls import path

from .views import answering, asked, asking, confirming, own

app_name = "approvals"
LINK, OWN = "godkjenning/lenke/<str:token>/", "godkjenning/<uuid:public_id>/"
urlpatterns = [
    path("godkjenning/", own.ApprovalList.as_view(), name="list"),
    path("godkjenning/adresser/", confirming.Approvers.as_view(), name="approvers"),
    path("godkjenning/adresser/<uuid:public_id>/", confirming.Approver.as_view(), name="approver"),
    path("godkjenning/spor/<row:posting>/", asking.Ask.as_view(), name="ask"),
    path(LINK, asked.Link.as_view(), name="link"),
    path(f"{LINK}<slug:step>/", answering.LinkStep.as_view(), name="link_step"),
    path(OWN, own.Own.as_view(), name="own"),
    path(f"{OWN}svar/", asked.Asked.as_view(), name="asked"),
    path(f"{OWN}svar/<slug:step>/", answering.AskedStep.as_view(), name="asked_step"),
    path(f"{OWN}trekk/", own.Withdraw.as_view(), name="withdraw"),
]
