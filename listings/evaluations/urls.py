"""Addresses of evaluations."""

from django.urls import path

from .views import answering, lists, publishing, reading

app_name = "evaluations"
ONE = "evalueringer/<uuid:public_id>/"
urlpatterns = [
    path("evalueringer/", lists.OwnEvaluations.as_view(), name="mine"),
    path("virksomhet/<slug:slug>/evalueringer/", lists.AgencyEvaluations.as_view(), name="of_agency"),
    path(ONE, reading.Read.as_view(), name="evaluation"),
    path(f"{ONE}svar/<slug:party>/", answering.Answer.as_view(), name="answer"),
    path(f"{ONE}svar/<slug:party>/endre/", answering.TakeUp.as_view(), name="take_up"),
    path(f"{ONE}publisering/<slug:party>/", publishing.Publish.as_view(), name="publish"),
]
