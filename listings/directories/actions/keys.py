"""How does a directory get a key, and lose it?"""

from datetime import timedelta

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from listings.agencies.models import Agency
from portal.access.rules import Action, require
from portal.foundation.audit import record

from ..limits import MOST_KEYS
from ..models import DirectoryKey
from ..tokens import digest_of, new_token


@transaction.atomic
def make_key(*, agency, by, name, days):
    """(key, token). The token is told once and kept nowhere. Raises ValidationError when there are many already."""
    require(by, Action.KEEP_DIRECTORY, agency)
    Agency.objects.select_for_update(of=("self",)).get(pk=agency.pk)
    if DirectoryKey.objects.of(agency).usable().count() >= MOST_KEYS:
        raise ValidationError(_("Dere har mange nøkler i bruk. Trekk tilbake en av dem først."), code="many")
    token = new_token()
    key = DirectoryKey.objects.create(
        agency=agency,
        name=name,
        digest=digest_of(token),
        made_by=by,
        expires_at=timezone.now() + timedelta(days=days),
    )
    record(key, "directory_key.made", by=by, agency=str(agency.public_id), days=days)
    return key, token


@transaction.atomic
def revoke_key(*, key, by):
    """From now on nobody comes in with it. A second press is the first."""
    require(by, Action.KEEP_DIRECTORY, key.agency)
    held = DirectoryKey.objects.select_for_update(of=("self",)).get(pk=key.pk)
    if held.is_usable:
        held.revoked_at = timezone.now()
        held.save(update_fields=["revoked_at"])
        record(held, "directory_key.revoked", by=by, agency=str(key.agency.public_id))
    return held
