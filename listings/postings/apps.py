from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from portal.foundation.filling import load


class PostingsConfig(AppConfig):
    name = "listings.postings"
    label = "postings"
    verbose_name = _("Utlysninger")

    def ready(self):
        from .editor import approval, bypass

        load(self, "messages", "notifications", "parts", "permissions", "personal_data", "proposing", "usages")
        approval.connect()
        bypass.connect()
