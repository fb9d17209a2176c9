from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from portal.foundation.filling import load


class StoriesConfig(AppConfig):
    name = "stories"
    verbose_name = _("Historier")

    def ready(self):
        from portal.foundation import slots

        from .parts import stories_of_agency

        load(self, "permissions", "personal_data", "usages")
        slots.register("agency.stories", stories_of_agency)
