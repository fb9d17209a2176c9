from django.urls import path

from . import views

app_name = "search"
urlpatterns = [path("finn/", views.PostingSearch.as_view(), name="postings")]
