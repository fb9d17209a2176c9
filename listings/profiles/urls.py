from django.urls import path

from .views import own, reading, showing, writing

app_name = "profiles"
urlpatterns = [
    path("profil/", own.Own.as_view(), name="own"),
    path("profil/skriv/<slug:step>/", writing.WriteStep.as_view(), name="write"),
    path("profil/synlighet/", showing.Visible.as_view(), name="visibility"),
    path("profil/pause/", showing.Pause.as_view(), name="pause"),
    path("profil/slik-ser-andre-deg/", own.Preview.as_view(), name="preview"),
    path("profil/hvem-har-sett/", own.Seen.as_view(), name="seen"),
    path("profil/behold/", own.Confirm.as_view(), name="confirm"),
    path("profil/slett/", own.Delete.as_view(), name="delete"),
    path("profil/<uuid:public_id>/", reading.Read.as_view(), name="profile"),
]
