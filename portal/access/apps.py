from django.apps import AppConfig


class AccessConfig(AppConfig):
    name = "portal.access"
    label = "access"

    def ready(self):
        from portal.foundation.gate import register_gate

        from . import permissions, personal_data, signals  # noqa: F401  fill the registries, listen to sign-ins
        from .rules import can
        from .wagtail import keys  # noqa: F401  listens to portal-wide roles

        register_gate(can)
