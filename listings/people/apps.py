from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from portal.foundation.filling import load


class PeopleConfig(AppConfig):
    name = "listings.people"
    label = "people"
    verbose_name = _("Folk fra fil")

    def ready(self):
        load(self, "events", "keeping", "messages", "overview", "parts", "personal_data", "quality")
