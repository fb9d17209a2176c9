from django.apps import AppConfig
from django.urls import register_converter


class FoundationConfig(AppConfig):
    name = "portal.foundation"
    label = "foundation"

    def ready(self):
        from wagtail.images import get_image_model

        from .filling import load
        from .ids import RowConverter
        from .plain_pictures import keep_only_pictures

        register_converter(RowConverter, "row")
        keep_only_pictures(get_image_model())
        load(self, "checks")
