from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from portal.foundation.filling import load


class PostingsConfig(AppConfig):
    name = "listings.postings"
    label = "postings"
    verbose_name = _("Utlysninger")

    def ready(self):
        from .editor import approval, bypass, mails

        load(
            self,
            "events",
            "links",
            "merged",
            "messages",
            "notifications",
            "overview",
            "parts",
            "permissions",
            "personal_data",
        )
        load(self, "proposing", "quality", "usages")
        approval.connect()
        bypass.connect()
        mails.connect()
