"""Addresses of a person's saved searches and favourites."""

from django.urls import path

from .views.favourites import Compare, Favourites, Mark
from .views.saving import SaveSearch
from .views.searches import ChangeSearch, DeleteSearch, MoveSearch, OpenSearch, SearchList

app_name = "saved"
urlpatterns = [
    path("min-side/sok/", SearchList.as_view(), name="list"),
    path("min-side/sok/lagre/", SaveSearch.as_view(), name="save"),
    path("min-side/sok/<row:pk>/", ChangeSearch.as_view(), name="change"),
    path("min-side/sok/<row:pk>/apne/", OpenSearch.as_view(), name="open"),
    path("min-side/sok/<row:pk>/slett/", DeleteSearch.as_view(), name="delete"),
    path("min-side/sok/<row:pk>/gjor/", MoveSearch.as_view(), name="move"),
    path("min-side/favoritter/", Favourites.as_view(), name="favourites"),
    path("min-side/favoritter/merk/", Mark.as_view(), name="mark"),
    path("min-side/favoritter/sammenlign/", Compare.as_view(), name="compare"),
]
