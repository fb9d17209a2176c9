from django.urls import path

from . import views
from .suggesting.views import Suggestions

app_name = "search"
urlpatterns = [
    path("finn/", views.PostingSearch.as_view(), name="postings"),
    path("finn/folk/", views.PeopleSearch.as_view(), name="people"),
    path("finn/historier/", views.StorySearch.as_view(), name="stories"),
    path("finn/virksomheter/", views.AgencySearch.as_view(), name="agencies"),
    path("finn/forslag/", Suggestions.as_view(), name="suggestions"),
]
