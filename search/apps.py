from django.apps import AppConfig


class SearchConfig(AppConfig):
    name = "search"

    def ready(self):
        from . import checks, signals  # noqa: F401  register the checks and listen to changes
