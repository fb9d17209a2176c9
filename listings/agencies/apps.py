from django.apps import AppConfig


class AgenciesConfig(AppConfig):
    name = "listings.agencies"
    label = "agencies"
    verbose_name = "Virksomheter"

    def ready(self):
        from portal.foundation.admission import register_door, register_places

        from . import admission, notifications, permissions, personal_data, written_forms  # noqa: F401  fill the registries
        from .models import places_in_agencies

        register_places(places_in_agencies)
        register_door(admission)
