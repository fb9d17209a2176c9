from django.urls import path

from .views import candidate, candidates, cases, sending

app_name = "applications"
urlpatterns = [
    path("interesse/", cases.MyCases.as_view(), name="mine"),
    path("interesse/meld/<row:posting>/", sending.SendInterest.as_view(), name="send"),
    path("interesse/kandidater/<row:posting>/", candidates.CandidateList.as_view(), name="candidates"),
    path("interesse/kandidat/<uuid:public_id>/", candidate.Candidate.as_view(), name="candidate"),
    path("interesse/kandidat/<uuid:public_id>/<slug:step>/", candidate.MoveCandidate.as_view(), name="move"),
    path("interesse/<uuid:public_id>/", cases.Case.as_view(), name="case"),
    path("interesse/<uuid:public_id>/sendt/", sending.Sent.as_view(), name="sent"),
    path("interesse/<uuid:public_id>/trekk/", cases.Withdraw.as_view(), name="withdraw"),
    path("interesse/<uuid:public_id>/svar/", cases.AnswerOffer.as_view(), name="answer"),
]
