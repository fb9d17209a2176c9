from django.urls import path

from . import views

app_name = "home"
urlpatterns = [path("min-side/", views.MyPage.as_view(), name="my_page")]
