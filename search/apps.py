from django.apps import AppConfig

from portal.foundation.filling import load


class SearchConfig(AppConfig):
    name = "search"

    def ready(self):
        load(
            self,
            "checks",
            "memberships",
            "reach",
            "signals",
            "suggesting.following",
            "upkeep.events",
            "upkeep.overview",
            "upkeep.permissions",
        )
