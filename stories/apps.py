from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class StoriesConfig(AppConfig):
    name = "stories"
    verbose_name = _("Historier")

    def ready(self):
        from portal.foundation import slots

        from . import permissions, personal_data  # noqa: F401  fill the registries
        from .parts import stories_of_agency

        slots.register("agency.stories", stories_of_agency)
