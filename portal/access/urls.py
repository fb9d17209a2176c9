from django.urls import path

from . import views

app_name = "access"
urlpatterns = [
    path("sprak/", views.choose_language, name="language"),
]
