from django.apps import AppConfig
from django.urls import register_converter


class FoundationConfig(AppConfig):
    name = "portal.foundation"
    label = "foundation"

    def ready(self):
        from .filling import load
        from .ids import RowConverter

        register_converter(RowConverter, "row")
        load(self, "checks")
