from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from portal.foundation.filling import load


class AgreementsConfig(AppConfig):
    name = "listings.agreements"
    label = "agreements"
    verbose_name = _("Avtaler")

    def ready(self):
        load(
            self,
            "events",
            "following",
            "giving_up",
            "involvement",
            "keeping",
            "leaving",
            "manager_news",
            "merged",
            "messages",
            "notifications",
            "overview",
            "parts",
            "permissions",
            "personal_data",
            "released",
            "rules.handed_down",
            "unfinished",
        )
