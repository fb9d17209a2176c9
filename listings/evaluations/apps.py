from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from portal.foundation.filling import load


class EvaluationsConfig(AppConfig):
    name = "listings.evaluations"
    label = "evaluations"
    verbose_name = _("Evalueringer")

    def ready(self):
        load(
            self,
            "calendar_mail",
            "events",
            "following",
            "keeping",
            "messages",
            "notifications",
            "overview",
            "parts",
            "permissions",
            "personal_data",
        )
