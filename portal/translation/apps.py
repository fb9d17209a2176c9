from django.apps import AppConfig


class TranslationConfig(AppConfig):
    name = "portal.translation"
    label = "translation"
    verbose_name = "Oversettelser"

    def ready(self):
        from . import following, parts  # noqa: F401  fills the slot

        following.connect()
