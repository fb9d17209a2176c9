from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from portal.foundation.filling import load


class VocabularyConfig(AppConfig):
    name = "listings.vocabulary"
    label = "vocabulary"
    verbose_name = _("Ordliste")

    def ready(self):
        load(
            self,
            "events",
            "following",
            "messages",
            "notifications",
            "overview",
            "parts",
            "permissions",
            "personal_data",
        )
