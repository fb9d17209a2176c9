"""Addresses of sign-in, the demo people, the language, and who has access."""

from django.urls import path

from .views.demo import DemoPeople
from .views.language import choose_language
from .views.people import People, Person
from .views.sign_in import SignIn, SignOut
from .views.welcome import Welcome

app_name = "access"
urlpatterns = [
    path("logg-inn/", SignIn.as_view(), name="sign_in"),
    path("logg-ut/", SignOut.as_view(), name="sign_out"),
    path("velkommen/", Welcome.as_view(), name="welcome"),
    path("demo/", DemoPeople.as_view(), name="demo"),
    path("sprak/", choose_language, name="language"),
    path("tilgang/", People.as_view(), name="people"),
    path("tilgang/<uuid:public_id>/", Person.as_view(), name="person"),
]
