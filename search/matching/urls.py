from django.urls import path

from .views import FittingPeople, SetAsidePosting, Suggestions

app_name = "matching"
urlpatterns = [
    path("min-side/for-deg/", Suggestions.as_view(), name="suggestions"),
    path("min-side/for-deg/ikke-aktuelt/", SetAsidePosting.as_view(), name="set_aside"),
    path("utlysninger/<row:pk>/hvem-passer/", FittingPeople.as_view(), name="people"),
]
