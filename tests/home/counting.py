"""How many rows of each kind does a portal hold? To see that what was filled is gone again."""

from django.apps import apps

from search.models import SearchDocument
from search.saved.models import Favourite, Hit, SavedSearch

COUNTED = (
    "home",
    "stories",
    "access",
    "agencies",
    "postings",
    "sharing",
    "profiles",
    "applications",
    "facilitation",
    "requests",
    "agreements",
    "exchanges",
    "evaluations",
    "notifications",
    "statements",
)


def everything():
    """How many rows there are of each kind, of ours and Wagtail's pages, files, groups and flows."""
    models = [model for label in COUNTED for model in apps.get_app_config(label).get_models()]
    models += [SavedSearch, Hit, Favourite]
    names = ("Page", "Collection", "Workflow", "Task", "GroupPagePermission")
    models += [apps.get_model("wagtailcore", name) for name in names]
    models += [apps.get_model("auth.Group"), apps.get_model("wagtailimages.Image")]
    counts = {model._meta.label: model.objects.count() for model in models if not model._meta.proxy}
    return counts | {"found by search": SearchDocument.objects.filter(live=True).count()}
