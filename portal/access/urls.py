"""Addresses of sign-in, the demo people, the language, and who has access."""

from django.urls import path

from .views.demo import DemoPeople
from .views.language import choose_language
from .views.new_factor import AddApp, AddPasskey, OwnRecoveryCodes
from .views.openid import FirstTime
from .views.own_sign_in import OwnSignIn
from .views.people import People, Person
from .views.sign_in import SignIn, SignOut
from .views.time_left import TimeLeft
from .views.welcome import Welcome

app_name = "access"
urlpatterns = [
    path("logg-inn/", SignIn.as_view(), name="sign_in"),
    path("logg-inn/forste-gang/", FirstTime.as_view(), name="first_time"),
    path("logg-ut/", SignOut.as_view(), name="sign_out"),
    path("konto/innlogging/", OwnSignIn.as_view(), name="own_sign_in"),
    path("konto/innlogging/app/", AddApp.as_view(), name="add_app"),
    path("konto/innlogging/passnokkel/", AddPasskey.as_view(), name="add_passkey"),
    path("konto/innlogging/koder/", OwnRecoveryCodes.as_view(), name="recovery_codes"),
    path("konto/okt/", TimeLeft.as_view(), name="time_left"),
    path("velkommen/", Welcome.as_view(), name="welcome"),
    path("demo/", DemoPeople.as_view(), name="demo"),
    path("sprak/", choose_language, name="language"),
    path("tilgang/", People.as_view(), name="people"),
    path("tilgang/<uuid:public_id>/", Person.as_view(), name="person"),
]
