from django.apps import AppConfig


class PrivacyConfig(AppConfig):
    name = "portal.privacy"
    label = "privacy"
    verbose_name = "Personvern"

    def ready(self):
        from . import personal_data, signals  # noqa: F401  fill the registry, listen to the audit signal
