from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from portal.foundation.filling import load


class AgenciesConfig(AppConfig):
    name = "listings.agencies"
    label = "agencies"
    verbose_name = _("Virksomheter")

    def ready(self):
        from portal.foundation.admission import register_door, register_places

        from . import admission
        from .models import places_in_agencies

        load(
            self,
            "branding.keeping",
            "events",
            "leaving",
            "merged",
            "messages",
            "notifications",
            "overview",
            "parts",
            "permissions",
            "personal_data",
            "register.checks",
            "role_holders",
            "styleguide",
            "written_forms",
        )
        register_places(places_in_agencies)
        register_door(admission)
