from django.apps import AppConfig


class StoriesConfig(AppConfig):
    name = "stories"

    def ready(self):
        from . import permissions, personal_data  # noqa: F401  fill the registries
