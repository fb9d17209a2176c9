from django.apps import AppConfig

from portal.foundation.filling import load


class HomeConfig(AppConfig):
    name = "home"

    def ready(self):
        load(self, "overview.parts", "parts")
