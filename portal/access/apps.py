from django.apps import AppConfig
from django.db.models.signals import post_migrate


class AccessConfig(AppConfig):
    name = "portal.access"
    label = "access"

    def ready(self):
        from portal.foundation.gate import register_gate

        from . import (  # noqa: F401  fill the registries, listen
            messages,
            others_personal_data,
            permissions,
            personal_data,
            signals,
        )
        from .rules import can
        from .shared_cache import make_its_table
        from .wagtail import keys  # noqa: F401  listens to portal-wide roles

        register_gate(can)
        post_migrate.connect(make_its_table, sender=self)
