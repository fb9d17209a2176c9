from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class PostingsConfig(AppConfig):
    name = "listings.postings"
    label = "postings"
    verbose_name = _("Utlysninger")

    def ready(self):
        from . import notifications, parts, permissions, personal_data  # noqa: F401  fill the registries
        from .editor import approval, bypass

        approval.connect()
        bypass.connect()
