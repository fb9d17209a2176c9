"""May the register be asked at this address? What it says of agencies must come from itself."""

from urllib.parse import urlsplit

from django.conf import settings
from django.core.checks import Error, register

from portal.foundation.this_machine import is_this_machine


@register()
def register_is_asked_safely(app_configs=None, **kwargs):
    parts = urlsplit(settings.ENHETSREGISTERET_URL)
    is_safe = parts.scheme == "https" or (parts.scheme == "http" and is_this_machine(parts.hostname))
    if not settings.ENHETSREGISTERET_URL or (is_safe and parts.hostname):
        return []
    hint = "Set ENHETSREGISTERET_URL to https://data.brreg.no/enhetsregisteret/api, or leave it empty."
    return [Error("Enhetsregisteret is only asked over https.", hint=hint, id="agencies.E001")]
