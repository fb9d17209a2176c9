from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from portal.foundation.filling import load


class TranslationConfig(AppConfig):
    name = "portal.translation"
    label = "translation"
    verbose_name = _("Oversettelser")

    def ready(self):
        from . import following

        load(self, "events", "parts")
        following.connect()
