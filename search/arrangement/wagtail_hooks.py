"""Where in Wagtail are the facets arranged? Among the settings."""

from wagtail.contrib.settings.registry import register_setting

from .models import Arrangement

register_setting(Arrangement, icon="order", order=450)
