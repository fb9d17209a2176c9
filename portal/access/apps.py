from django.apps import AppConfig
from django.db.models.signals import post_migrate
from django.utils.translation import gettext_lazy as _

from portal.foundation.filling import load


class AccessConfig(AppConfig):
    name = "portal.access"
    label = "access"
    verbose_name = _("Personer og roller")

    def ready(self):
        from portal.foundation.gate import register_gate

        from .openid.configuration import configured
        from .rules import can
        from .shared_cache import make_its_table

        load(
            self,
            "events",
            "messages",
            "others_personal_data",
            "overview",
            "permissions",
            "personal_data",
            "role_holders",
            "signals",
            "wagtail.keys",
        )
        register_gate(can)
        configured()
        post_migrate.connect(make_its_table, sender=self)
