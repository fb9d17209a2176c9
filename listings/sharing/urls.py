from django.urls import path

from .feeds import OpenPostings
from .views import managing, reading

app_name = "sharing"
urlpatterns = [
    path("apne-utlysninger/", reading.shared_postings, name="list"),
    path("apne-utlysninger/atom.xml", OpenPostings(), name="feed"),
    path("apne-utlysninger/atom/<slug:slug>.xml", OpenPostings(), name="agency_feed"),
    path("apne-utlysninger/<slug:address>/", reading.shared_posting, name="shared"),
    path("apne-utlysninger/<slug:address>/bilde.png", reading.picture, name="picture"),
    path("lys-ut/<row:pk>/del-apent/", managing.Sharing.as_view(), name="keep"),
    path("lys-ut/<row:pk>/del-apent/slutt/", managing.StopSharing.as_view(), name="stop"),
]
