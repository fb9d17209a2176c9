"""Addresses of the coupling help, and of the facilitator's list."""

from django.urls import path

from .views import answering, coupling, outsiders, own, working

app_name = "facilitation"
urlpatterns = [
    path("koblingshjelp/", own.Overview.as_view(), name="mine"),
    path("koblingshjelp/forslag/<uuid:public_id>/", answering.Suggested.as_view(), name="suggestion"),
    path("koblingshjelp/hjelp/", own.AskForHelp.as_view(), name="wish"),
    path("koblingshjelp/meld-pa/<slug:slug>/", own.MakeSignUp.as_view(), name="make_sign_up"),
    path("koblingshjelp/pamelding/<uuid:public_id>/", own.ChangeSignUp.as_view(), name="sign_up"),
    path("formidling/", working.WorkListView.as_view(), name="list"),
    path("formidling/behov/<row:pk>/", coupling.CoupleNeed.as_view(), name="couple_need"),
    path("formidling/foresla/", coupling.Suggest.as_view(), name="suggest"),
    path("formidling/forslag/<row:pk>/", coupling.Coupling.as_view(), name="coupling"),
    path("formidling/minn/<slug:kind>/<row:pk>/", working.Remind.as_view(), name="remind"),
    path("formidling/pamelding/<uuid:public_id>/", coupling.CoupleSignUp.as_view(), name="couple_sign_up"),
    path("formidling/person/<uuid:public_id>/", coupling.CouplePerson.as_view(), name="couple_person"),
    path("formidling/rad/<slug:kind>/<row:pk>/", working.MarkRow.as_view(), name="row"),
    path("formidling/virksomheter/", outsiders.Outsiders.as_view(), name="outsiders"),
    path("formidling/virksomheter/<row:pk>/", outsiders.Approach.as_view(), name="outsider"),
    path("formidling/virksomheter/<row:pk>/endre/", outsiders.ChangeOutsider.as_view(), name="change_outsider"),
]
