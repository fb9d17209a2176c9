from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class PrivacyConfig(AppConfig):
    name = "portal.privacy"
    label = "privacy"
    verbose_name = _("Personvern")

    def ready(self):
        from . import personal_data, signals  # noqa: F401  fill the registry, listen to the audit signal
