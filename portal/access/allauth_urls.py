"""The names that allauth asks for, at our addresses; what is not here does not exist."""

from django.urls import path

from .views.openid import Depart, Return
from .views.second_step import ShowSecondFactor
from .views.sign_in import Code, ShutOut, SignIn, SignOut

urlpatterns = [
    path("logg-inn/", SignIn.as_view(), name="account_login"),
    path("logg-inn/", SignIn.as_view(), name="account_request_login_code"),
    path("logg-inn/kode/", Code.as_view(), name="account_confirm_login_code"),
    path("logg-inn/med/<slug:provider_id>/", Depart.as_view(), name="openid_connect_login"),
    path("logg-inn/med/<slug:provider_id>/svar/", Return.as_view(), name="openid_connect_callback"),
    path("logg-inn/to-trinn/", ShowSecondFactor.as_view(), name="mfa_authenticate"),
    path("logg-inn/stengt/", ShutOut.as_view(), name="account_inactive"),
    path("logg-ut/", SignOut.as_view(), name="account_logout"),
]
