from django.urls import path

from .views.defaults import Defaults
from .views.editing import EditStep
from .views.moving import MovePosting
from .views.orphans import Orphans
from .views.own import OwnPostings
from .views.review import Preview, Review
from .views.start import StartPosting
from .views.templates import OneTemplate, Templates
from .views.texts import OtherForm

app_name = "postings"
urlpatterns = [
    path("virksomhet/<slug:slug>/faste-svar/", Defaults.as_view(), name="defaults"),
    path("lys-ut/", OwnPostings.as_view(), name="list"),
    path("lys-ut/ny/", StartPosting.as_view(), name="create"),
    path("lys-ut/maler/", Templates.as_view(), name="templates"),
    path("lys-ut/maler/<row:pk>/", OneTemplate.as_view(), name="template"),
    path("lys-ut/uten-ansvarlig/", Orphans.as_view(), name="orphans"),
    path("lys-ut/<row:pk>/se-over/", Review.as_view(), name="review"),
    path("lys-ut/<row:pk>/forhandsvis/", Preview.as_view(), name="preview"),
    path("lys-ut/<row:pk>/gjor/<slug:name>/", MovePosting.as_view(), name="move"),
    path("lys-ut/<row:pk>/malform/", OtherForm.as_view(), name="text"),
    path("lys-ut/<row:pk>/<slug:step>/", EditStep.as_view(), name="edit"),
]
