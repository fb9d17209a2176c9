from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class AgenciesConfig(AppConfig):
    name = "listings.agencies"
    label = "agencies"
    verbose_name = _("Virksomheter")

    def ready(self):
        from portal.foundation.admission import register_door, register_places

        from . import (  # noqa: F401  fill the registries
            admission,
            messages,
            notifications,
            parts,
            permissions,
            personal_data,
            written_forms,
        )
        from .models import places_in_agencies

        register_places(places_in_agencies)
        register_door(admission)
