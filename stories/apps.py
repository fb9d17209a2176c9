from django.apps import AppConfig


class StoriesConfig(AppConfig):
    name = "stories"
    verbose_name = "Historier"

    def ready(self):
        from portal.foundation import slots

        from . import permissions, personal_data  # noqa: F401  fill the registries
        from .parts import stories_of_agency

        slots.register("agency.stories", stories_of_agency)
