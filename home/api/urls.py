"""Version 1 answers below /api/v1/ for as long as somebody may use it; a change that breaks readers is version 2."""

from django.urls import path

from . import pages, views

app_name = "api"
answered = [one for one in views.api.urls[0] if one.name != "api-root"]
urlpatterns = [
    path("api/", pages.About.as_view(), name="about"),
    path("api/v1/openapi.json", pages.description, name="description"),
    *(path(f"api/v1/{one.pattern}", one.callback, name=one.name) for one in answered),
    path("api/v1/", pages.nothing, name="root"),
    path("api/v1/<path:rest>", pages.nothing, name="nothing"),
]
