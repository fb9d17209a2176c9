"""Did the key come so that others could read it? Sending the machine on to https would only hide that."""

from django.conf import settings
from django.utils.translation import gettext as _
from scim2_models import ForbiddenException


def require_private(request):
    """Asks for TLS where the portal asks it of browsers. Raises SCIMException."""
    if settings.SECURE_SSL_REDIRECT and not request.is_secure():
        raise ForbiddenException(
            detail=_(
                "Dette ble sendt ukryptert, så andre kan ha lest nøkkelen. "
                "Trekk nøkkelen tilbake, lag en ny, og bruk adressen med https."
            )
        )
