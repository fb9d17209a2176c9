from django.urls import path

from .views import answering, consenting, desk, own, sending, writing

app_name = "stories"
urlpatterns = [
    path("fortell/", own.Tell.as_view(), name="tell"),
    path("fortell/<uuid:public_id>/", own.Told.as_view(), name="told"),
    path("fortell/<uuid:public_id>/skriv/<slug:step>/", writing.WriteStep.as_view(), name="write"),
    path("fortell/<uuid:public_id>/se-over/", sending.Review.as_view(), name="review"),
    path("fortell/<uuid:public_id>/godkjenn/", sending.Approve.as_view(), name="approve"),
    path("fortell/<uuid:public_id>/trekk/", sending.Withdraw.as_view(), name="withdraw"),
    path("fortell/<uuid:public_id>/bilde/", own.picture, name="picture"),
    path("samtykke/", answering.Consents.as_view(), name="consents"),
    path("samtykke/<str:token>/", answering.AnswerConsent.as_view(), name="consent"),
    path("redaksjon/fortalt/", desk.Desk.as_view(), name="desk"),
    path("redaksjon/fortalt/<uuid:public_id>/", desk.Handle.as_view(), name="handle"),
    path("redaksjon/historie/<row:pk>/samtykke/", consenting.ConsentsOf.as_view(), name="consents_of"),
]
